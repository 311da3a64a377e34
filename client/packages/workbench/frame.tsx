import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { aria } from '../../kit/aria';
import { ChipPicker } from '../../kit/chip-picker';
import { Empty } from '../../kit/empty';
import { PageShell } from '../../kit/page-shell';
import { Skeleton } from '../../kit/skeleton';
import { Trouble } from '../../kit/trouble';
import type { Desk } from '../../people/desk';
import { LogInFirst } from '../../people/log-in-first';
import { whenBackOnline } from '../../platform/back-online';
import { replaceWith } from '../../platform/navigate';
import { type Session, useSession } from '../../platform/session';
import { useWhileShown } from '../../platform/while-shown';
import { useSendCalls } from './calls-outbox';
import { deskInHand, takeDesk } from './desk-in-hand';
import { useKeptDesks } from './use-kept-desks';
import './frame.scss';

/** A colleague may have acted meanwhile. */
const lookAgainMs = 30_000;

const rooms = [
  { page: 'today', word: '今日' },
  { page: 'overview', word: '看板' },
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

/** His desks; without a network those that he had before. */
const Desks = ({ children }: Pick<FrameProps, 'children'>) => {
  const { data, error, retry } = useKeptDesks();
  if (data !== undefined) return <AtDesk desks={data}>{children}</AtDesk>;
  return error ? <Trouble thrown={error} onRetry={retry} /> : <Skeleton />;
};

/** What waits on the phone goes out when the page opens, at each look, and when the network comes back; then the lists are asked anew. */
const useLooking = (session: Session | undefined, onRefresh: () => Promise<unknown>): (() => Promise<unknown>) => {
  const send = useSendCalls();
  const look = () => Promise.all([send(), onRefresh()]);
  const latest = useRef(look);
  latest.current = look;
  useWhileShown(() => void (session && look()), lookAgainMs);
  useEffect(() => void (session && send()), [session, send]);
  useEffect(() => whenBackOnline(() => void latest.current()), []);
  return look;
};

/** The workbench around each of its rooms: the way to the others, and the node one works at. */
export const Frame = ({ at, onRefresh, children }: FrameProps) => {
  const session = useSession();
  const look = useLooking(session, onRefresh);
  return (
    <PageShell title="工作台" wide onRefresh={look}>
      <Rooms at={at} />
      {session ? (
        <Desks>{children}</Desks>
      ) : (
        <LogInFirst drawing="desk" title="登录后开始工作" hint="工作台只对社区工作者和网格员开放" />
      )}
    </PageShell>
  );
};
