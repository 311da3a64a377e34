import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../../kit/aria';
import { ListFoot } from '../../kit/list-foot';
import './matter-list.scss';

interface MatterListProps<T> {
  readonly items: readonly T[];
  readonly waitsForMe: (item: T) => boolean;
  readonly row: (item: T) => ReactNode;
  readonly hasNext: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <View className="matter-section t-section" {...aria({ role: 'heading' })}>
      {title}
    </View>
    {children}
  </>
);

/** What waits for him comes first; with nothing waiting, the list needs no headings. */
export const MatterList = <T,>({ items, waitsForMe, row, ...foot }: MatterListProps<T>) => {
  const waiting = items.filter(waitsForMe);
  const others = items.filter((item) => !waitsForMe(item));
  return (
    <>
      {waiting.length > 0 && <Section title="待您处理">{waiting.map(row)}</Section>}
      {others.length > 0 && (waiting.length > 0 ? <Section title="其他">{others.map(row)}</Section> : others.map(row))}
      <ListFoot {...foot} />
    </>
  );
};
