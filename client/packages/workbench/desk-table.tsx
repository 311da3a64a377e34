import { View } from '@tarojs/components';
import type { WishRowView } from '../../../shared/wishes/wish';
import { SecondButton } from '../../kit/button';
import { useDeskKeys } from './desk-keys';
import type { Ticking } from './tick';
import { WishTable } from './wish-table';

interface DeskTableProps {
  readonly wishes: readonly WishRowView[];
  readonly hasMore: boolean;
  readonly ticking?: Ticking | undefined;
}

/** What was looked for at a desk, by mouse or by key, and on paper. */
export const DeskTable = ({ wishes, hasMore, ticking }: DeskTableProps) => {
  useDeskKeys();
  return (
    <>
      <View className="table-found">
        <View className="table-count t-note">{`已打开${wishes.length}件${hasMore ? '，下面还有' : ''}`}</View>
        <View className="table-print">
          <SecondButton label="打印表格" onTap={() => window.print()} />
        </View>
      </View>
      {wishes.length > 0 && <WishTable wishes={wishes} ticking={ticking} />}
    </>
  );
};
