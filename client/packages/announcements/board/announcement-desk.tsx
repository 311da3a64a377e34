import { View } from '@tarojs/components';
import { issuerRoles } from '../../../../shared/announcements/transitions';
import type { Role } from '../../../../shared/kernel/actor';
import { leafOf, placeKindOf } from '../../../../shared/kernel/place';
import { AnnouncementLine } from '../../../announcements/announcement-line';
import { usePlaceAnnouncements } from '../../../announcements/use-place-announcements';
import { aria } from '../../../kit/aria';
import { SecondButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { type Me, useMe } from '../../../people/use-me';
import { usePlaces } from '../../../people/use-places';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';

const speaking: readonly Role[] = issuerRoles;
type Office = Me['roles'][number];

const write = (place: string, name: string): void => goTo('board', { view: 'write', place, name });

/** An office may also speak to one part of its place alone. */
const Parts = ({ placeId }: { placeId: string }) => (
  <QueryView query={usePlaces(placeId)}>
    {(places) => (
      <RowGroup>
        {places.map(({ id, name }) => (
          <ListRow key={id} icon="place" title={`只发给${name}`} onTap={() => write(id, name)} />
        ))}
      </RowGroup>
    )}
  </QueryView>
);

const AtOffice = ({ office }: { office: Office }) => {
  const placeId = leafOf(office.at);
  const all = usePlaceAnnouncements(placeId);
  return (
    <>
      <View className="t-section section-head" {...aria({ role: 'heading' })}>
        {office.placeName}
      </View>
      <SecondButton
        label={`给${office.placeName}写公告`}
        icon="pencil"
        onTap={() => write(placeId, office.placeName)}
      />
      {placeKindOf(placeId) !== 'grid' && <Parts placeId={placeId} />}
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
              <ListFoot
                hasNext={all.hasNextPage}
                busy={all.isFetchingNextPage}
                onMore={() => void all.fetchNextPage()}
              />
            </>
          )
        }
      </QueryView>
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
