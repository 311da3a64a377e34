import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { aria } from '../../kit/aria';
import { ChipPicker } from '../../kit/chip-picker';
import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';
import { QueryView } from '../../kit/query-view';
import { type Desk, desksOf } from '../../people/desk';
import { LogInFirst } from '../../people/log-in-first';
import { useMe } from '../../people/use-me';
import { replaceWith } from '../../platform/navigate';
import { useSession } from '../../platform/session';
import { useWhileShown } from '../../platform/while-shown';
import { deskInHand, takeDesk } from './desk-in-hand';
import './frame.scss';

/** A colleague may have acted meanwhile. */
const lookAgainMs = 30_000;

const rooms = [
  { page: 'today', word: '今日' },
  { page: 'review', word: '审核' },
  { page: 'people', word: '人员' },
] as const;
type Room = (typeof rooms)[number]['page'];

const Rooms = ({ at }: { at: Room }) => (
  <View className="rooms">
    {rooms.map(({ page, word }) => (
      <View
        key={page}
        className={`room ${page === at ? 'room-on' : ''}`}
        onClick={() => page !== at && replaceWith(page)}
        {...aria({ role: 'button', label: page === at ? `${word}，当前页` : word })}
      >
        {word}
      </View>
    ))}
  </View>
);

const AtDesk = ({ desks, children }: { desks: readonly Desk[]; children: (desk: Desk) => ReactNode }) => {
  const [taken, setTaken] = useState(deskInHand);
  const desk = desks.find(({ placeId }) => placeId === taken) ?? desks[0];
  if (!desk) return <Empty drawing="desk" title="这里是工作人员的工作台" hint="您目前没有需要处理的工作" />;
  const pick = (placeId: string | undefined) => {
    if (placeId === undefined) return;
    takeDesk(placeId);
    setTaken(placeId);
  };
  return (
    <>
      {desks.length > 1 && (
        <View className="desks">
          <ChipPicker
            label="在哪里工作"
            options={desks.map(({ placeId, name }) => ({ value: placeId, word: name, icon: 'place' as const }))}
            value={desk.placeId}
            onPick={pick}
          />
        </View>
      )}
      {children(desk)}
    </>
  );
};

interface FrameProps {
  readonly at: Room;
  readonly onRefresh: () => Promise<unknown>;
  readonly children: (desk: Desk) => ReactNode;
}

/** The workbench around each of its three rooms: the way to the others, and the node one works at. */
export const Frame = ({ at, onRefresh, children }: FrameProps) => {
  const session = useSession();
  const me = useMe();
  useWhileShown(() => void (session && onRefresh()), lookAgainMs);
  return (
    <PageShell title="工作台" wide onRefresh={onRefresh}>
      <Rooms at={at} />
      {session ? (
        <QueryView query={me}>{(data) => <AtDesk desks={desksOf(data)}>{children}</AtDesk>}</QueryView>
      ) : (
        <LogInFirst drawing="desk" title="登录后开始工作" hint="工作台只对社区工作者和网格员开放" />
      )}
    </PageShell>
  );
};
