import { View } from '@tarojs/components';
import { ChipPicker } from '../../kit/chip-picker';
import { HelpLine } from './help-line';

/** Whose wishes are shown. */
export type Range = 'grid' | 'near' | 'wide';

const words = { grid: '本网格', near: '本社区', wide: '全街道' } as const satisfies Record<Range, string>;

interface WallHeadProps {
  /** What there is to choose between; one alone is no choice. */
  readonly ranges: readonly Range[];
  readonly range: Range;
  readonly onPick: (range: Range) => void;
}

export const WallHead = ({ ranges, range, onPick }: WallHeadProps) => (
  <View className="wall-head">
    {ranges.length > 1 ? (
      <ChipPicker
        label="看哪里的心愿"
        options={ranges.map((value) => ({ value, word: words[value] }))}
        value={range}
        onPick={(picked) => onPick(picked ?? range)}
      />
    ) : (
      <View className="t-note">小事有人帮</View>
    )}
    <HelpLine />
  </View>
);
