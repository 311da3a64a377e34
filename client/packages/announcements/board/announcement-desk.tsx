import { View } from '@tarojs/components';
import { useState } from 'react';
import { issuerRoles } from '../../../../shared/announcements/transitions';
import type { Role } from '../../../../shared/kernel/actor';
import { leafOf, placeKindOf, placeKinds } from '../../../../shared/kernel/place';
import { AnnouncementLine } from '../../../announcements/announcement-line';
import { usePlaceAnnouncements } from '../../../announcements/use-place-announcements';
import { aria } from '../../../kit/aria';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { NodePicker } from '../../../people/node-picker';
import { type Me, useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';

const speaking: readonly Role[] = issuerRoles;
type Office = Me['roles'][number];

const write = (place: string, name: string): void => goTo('board', { view: 'write', place, name });

/** What was announced to one node; above and below it others were. */
const AnnouncedAt = ({ placeId }: { placeId: string }) => {
  const all = usePlaceAnnouncements(placeId);
  return (
    <QueryView query={all}>
      {(heads) =>
        heads.length === 0 ? (
          <Empty drawing="desk" title="还没有发过公告" />
        ) : (
          <>
            <RowGroup>
              {heads.map((head) => (
                <AnnouncementLine key={head.id} head={head} isNew={false} onOpen={(id) => goTo('board', { id })} />
              ))}
            </RowGroup>
            <ListFoot hasNext={all.hasNextPage} busy={all.isFetchingNextPage} onMore={() => void all.fetchNextPage()} />
          </>
        )
      }
    </QueryView>
  );
};

/** An office speaks to its whole place, or to any part of it alone, down to a building. */
const AtOffice = ({ office }: { office: Office }) => {
  const own = { id: leafOf(office.at), name: office.placeName };
  const [to, setTo] = useState(own);
  return (
    <>
      <View className="t-section section-head" {...aria({ role: 'heading' })}>
        {office.placeName}
      </View>
      <Card>
        <NodePicker
          from={{ ...own, kind: placeKindOf(own.id) }}
          kinds={placeKinds}
          value={to.id}
          onPick={(id, name) => setTo({ id, name })}
        />
        <SecondButton label={`给${to.name}写公告`} icon="pencil" onTap={() => write(to.id, to.name)} />
      </Card>
      <AnnouncedAt key={to.id} placeId={to.id} />
    </>
  );
};

/** Where an office writes, corrects and takes back its 公告. */
export const AnnouncementDesk = () => {
  const session = useSession();
  const me = useMe();
  if (!session) return <LogInFirst drawing="desk" title="登录后写公告" hint="公告由社区、街道和区里发布" />;
  return (
    <QueryView query={me}>
      {({ roles }) => {
        const offices = roles.filter(({ role }) => speaking.includes(role));
        if (offices.length === 0) return <Empty drawing="desk" title="公告由社区、街道和区里发布" />;
        return offices.map((office) => <AtOffice key={leafOf(office.at)} office={office} />);
      }}
    </QueryView>
  );
};
