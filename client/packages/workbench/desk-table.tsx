import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishRowView } from '../../../shared/wishes/wish';
import { SecondButton } from '../../kit/button';
import { ChipPicker } from '../../kit/chip-picker';
import { TextField } from '../../kit/text-field';
import { serverNow } from '../../platform/server-time';
import { categoryOptions } from '../../wishes/wish-words';
import { useDeskKeys } from './desk-keys';
import { filtered, noFilter, type WishFilter } from './wish-filter';
import { WishTable } from './wish-table';

interface FilterBarProps {
  readonly filter: WishFilter;
  readonly onChange: (filter: WishFilter) => void;
}

const FilterBar = ({ filter, onChange }: FilterBarProps) => (
  <View className="table-filter">
    <TextField
      label="找字词"
      hint="按 / 键到这里，按上下键选一件，按回车键打开"
      value={filter.words}
      placeholder="编号、心愿、社区里的字"
      onChange={(words) => onChange({ ...filter, words })}
    />
    <ChipPicker
      label="类别"
      options={categoryOptions}
      value={filter.category}
      onPick={(category) => onChange({ ...filter, category })}
      optional
    />
    <ChipPicker
      label="期限"
      options={[{ value: 'late', word: '只看超时', icon: 'alert' }]}
      value={filter.lateOnly ? 'late' : undefined}
      onPick={(picked) => onChange({ ...filter, lateOnly: picked !== undefined })}
      optional
    />
  </View>
);

/** The queue at a desk: what one looks for among what is loaded, by mouse or by key, and on paper. */
export const DeskTable = ({ wishes }: { wishes: readonly WishRowView[] }) => {
  const [filter, setFilter] = useState(noFilter);
  useDeskKeys();
  const found = filtered(wishes, filter, serverNow());
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} />
      <View className="table-found">
        <View className="table-count t-note">{`已打开${wishes.length}件，符合的${found.length}件`}</View>
        <View className="table-print">
          <SecondButton label="打印表格" onTap={() => window.print()} />
        </View>
      </View>
      {found.length > 0 && <WishTable wishes={found} />}
    </>
  );
};
