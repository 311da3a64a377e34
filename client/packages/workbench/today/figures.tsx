import { View } from '@tarojs/components';
import { aria } from '../../../kit/aria';
import { Icon } from '../../../kit/icon';
import './figures.scss';

export interface Count {
  readonly known: number;
  /** There are more than have been counted. */
  readonly more: boolean;
}

export const countWords = ({ known, more }: Count): string => `${known}${more ? '+' : ''}`;

interface FiguresProps {
  readonly due: Count;
  /** Of those that are due: over already. */
  readonly late: number;
  readonly review: Count;
  readonly call: Count;
}

/** The day in three numbers. */
export const Figures = ({ due, late, review, call }: FiguresProps) => {
  const cells = [
    { word: '到期', count: due, late },
    { word: '要审核', count: review, late: 0 },
    { word: '要回电', count: call, late: 0 },
  ];
  return (
    <View className="figures" {...aria({ role: 'list' })}>
      {cells.map((cell) => (
        <View
          key={cell.word}
          className="figure"
          {...aria({
            role: 'listitem',
            label: `${cell.word}${countWords(cell.count)}件${cell.late > 0 ? `，${cell.late}件已超时` : ''}`,
          })}
        >
          <View className="figure-number">{countWords(cell.count)}</View>
          <View className="figure-word">{cell.word}</View>
          {cell.late > 0 && (
            <View className="figure-late">
              <Icon name="alert" />
              {`${cell.late}件已超时`}
            </View>
          )}
        </View>
      ))}
    </View>
  );
};
