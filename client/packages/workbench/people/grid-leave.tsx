import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { daysInMs, type Instant, later, shanghaiDay } from '../../../../shared/kernel/instant';
import { aria } from '../../../kit/aria';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { dayWords, longDayWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import type { GridContact } from '../../../people/use-grid-contact';
import { useEndGridLeave, useSetGridLeave } from '../../../people/use-grid-leave';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { serverNow } from '../../../platform/server-time';

const dayIn = (days: number, now: Instant): string => shanghaiDay(later(now, daysInMs(days)));

interface DayProps {
  readonly word: string;
  readonly day: string;
  readonly start: string;
  readonly onPick: (day: string) => void;
}

const Day = ({ word, day, start, onPick }: DayProps) => (
  <Picker
    mode="date"
    value={day}
    start={start}
    end={dayIn(365, serverNow())}
    onChange={({ detail }) => onPick(detail.value)}
  >
    <View
      className="field-box leave-day"
      {...aria({ role: 'button', label: `${word}${longDayWords(day, serverNow())}` })}
    >
      {`${word} ${longDayWords(day, serverNow())}`}
    </View>
  </Picker>
);

const LeaveSheet = ({ team, open, onClose }: { team: GridContact; open: boolean; onClose: () => void }) => {
  const today = dayIn(0, serverNow());
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const set = useSetGridLeave();
  // Whoever moves the first day behind the last moves both.
  const [, last = from] = [from, until].sort();
  const say = useOnceAtATime(() =>
    set.mutateAsync({ params: { gridId: team.gridId }, body: { from, until: last } }).then(onClose),
  );
  return (
    <Sheet open={open} title={`${team.workerName}休假`} onClose={onClose}>
      <View className="leave-note">{`这几天居民先看到${team.standInPhone === '' ? '社区' : `替班${team.standInName}`}的电话；到期自动恢复。`}</View>
      <Day word="从" day={from} start={today} onPick={setFrom} />
      <Day word="到" day={last} start={from} onPick={setUntil} />
      {set.isError && <Refused words={failureWords[set.error.code]} />}
      <PrimaryButton label="登记休假" busy={set.isPending} onTap={say} />
    </Sheet>
  );
};

/** On leave from when until when, and the way to say so. */
export const GridLeave = ({ team }: { team: GridContact }) => {
  const [open, setOpen] = useState(false);
  const end = useEndGridLeave();
  const today = dayIn(0, serverNow());
  const back = useOnceAtATime(() => end.mutateAsync({ params: { gridId: team.gridId } }));
  const { leave } = team;
  if (leave === undefined) {
    return (
      <>
        <TextButton label="登记休假" icon="calendar" onTap={() => setOpen(true)} />
        <LeaveSheet team={team} open={open} onClose={() => setOpen(false)} />
      </>
    );
  }
  return (
    <View>
      <View>{`${team.workerName}休假：${dayWords(leave.from, today)}至${dayWords(leave.until, today)}`}</View>
      {end.isError && <Refused words={failureWords[end.error.code]} />}
      <TextButton label="取消休假" onTap={back} />
    </View>
  );
};
