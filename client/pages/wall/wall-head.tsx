import { View } from '@tarojs/components';
import { ChipPicker } from '../../kit/chip-picker';
import { HelpLine } from './help-line';

const ranges = [
  { value: 'near', word: '本社区' },
  { value: 'wide', word: '全街道' },
] as const;

interface WallHeadProps {
  readonly near: boolean;
  /** Absent where there is nothing to choose between. */
  readonly choose: ((wider: boolean) => void) | undefined;
}

export const WallHead = ({ near, choose }: WallHeadProps) => (
  <View className="wall-head">
    {choose ? (
      <ChipPicker
        label="看哪里的心愿"
        options={ranges}
        value={near ? 'near' : 'wide'}
        onPick={(range) => choose(range === 'wide')}
      />
    ) : (
      <View className="t-note">小事有人帮</View>
    )}
    <HelpLine />
  </View>
);
