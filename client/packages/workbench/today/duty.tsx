import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../../../kit/aria';
import { TextButton } from '../../../kit/button';
import './duty.scss';

interface DutyProps {
  readonly title: string;
  /** `20+` where not everything has been counted. */
  readonly count: string;
  /** Absent where all of it is here. */
  readonly onAll?: () => void;
  readonly children: ReactNode;
}

/** One kind of work that waits today: how much, the oldest, the way to all of it. */
export const Duty = ({ title, count, onAll, children }: DutyProps) => (
  <>
    <View className="duty">
      <View className="duty-title t-section" {...aria({ role: 'heading' })}>
        {title}
      </View>
      <View className="duty-count">{count}</View>
      {onAll && (
        <View className="duty-all">
          <TextButton label="全部" onTap={onAll} />
        </View>
      )}
    </View>
    {children}
  </>
);
