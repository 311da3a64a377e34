import { View } from '@tarojs/components';
import { TextButton } from './button';
import './list-foot.scss';

interface ListFootProps {
  readonly hasNext: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
  readonly label?: string;
}

/** Under a list that comes a page at a time. Reaching the bottom asks for more; whoever cannot scroll taps. */
export const ListFoot = ({ hasNext, busy, onMore, label = '再看一些' }: ListFootProps) => (
  <View className="list-foot t-note">
    {busy ? '正在加载…' : hasNext ? <TextButton quiet label={label} onTap={onMore} /> : '都在这里了'}
  </View>
);
