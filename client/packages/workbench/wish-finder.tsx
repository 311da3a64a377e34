import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishState } from '../../../shared/wishes/wish';
import { TextButton } from '../../kit/button';
import { ChipPicker } from '../../kit/chip-picker';
import { usePlaces } from '../../people/use-places';
import { categoryOptions } from '../../wishes/wish-words';
import { WordsSought } from '../../wishes/words-sought';
import { useWideDesk } from './use-wide-desk';
import { filterWords, lateWords, noFilter, type WishFilter } from './wish-filter';

interface WishFinderProps {
  readonly placeId: string;
  readonly state: WishState;
  readonly filter: WishFilter;
  readonly onChange: (filter: WishFilter) => void;
}

/** Nothing queues by building. */
const queuesBy: readonly string[] = ['street', 'community', 'grid'];

const Within = ({ placeId, filter, onChange }: Omit<WishFinderProps, 'state'>) => {
  const nodes = (usePlaces(placeId).data ?? []).filter(({ kind }) => queuesBy.includes(kind));
  if (nodes.length < 2) return null;
  const pick = (id: string | undefined) => {
    const node = nodes.find((one) => one.id === id);
    onChange({ ...filter, within: node && { id: node.id, name: node.name } });
  };
  const options = nodes.map(({ id, name }) => ({ value: id, word: name }));
  return <ChipPicker label="哪里的" options={options} value={filter.within?.id} onPick={pick} optional />;
};

const Fields = ({ placeId, state, filter, onChange, wide }: WishFinderProps & { wide: boolean }) => {
  const late = lateWords[state];
  return (
    <View className="table-filter">
      <WordsSought
        key={filter.words ?? ''}
        label="找字词"
        placeholder="编号，或心愿里连着的两个字"
        {...(wide ? { hint: '按 / 键到这里，按上下键选一件，按回车键打开' } : {})}
        words={filter.words}
        onSeek={(words) => onChange({ ...filter, words })}
      />
      <Within placeId={placeId} filter={filter} onChange={onChange} />
      <ChipPicker
        label="类别"
        options={categoryOptions}
        value={filter.category}
        onPick={(category) => onChange({ ...filter, category })}
        optional
      />
      {late !== undefined && (
        <ChipPicker
          label="期限"
          options={[{ value: 'late', word: `只看${late}`, icon: 'alert' }]}
          value={filter.lateOnly ? 'late' : undefined}
          onPick={(picked) => onChange({ ...filter, lateOnly: picked !== undefined })}
          optional
        />
      )}
    </View>
  );
};

/** Looking for some of a queue: at a desk always at hand, on a phone folded away until somebody wants it. */
export const WishFinder = (props: WishFinderProps) => {
  const { filter, state, onChange } = props;
  const wide = useWideDesk();
  const [open, setOpen] = useState(false);
  const said = filterWords(filter, state);
  return (
    <View>
      {!wide && (
        <TextButton label={open ? '收起' : '找心愿'} icon={open ? 'cross' : 'search'} onTap={() => setOpen(!open)} />
      )}
      {said !== '' && <TextButton label={`不再只看“${said}”`} onTap={() => onChange(noFilter)} quiet />}
      {(wide || open) && <Fields {...props} wide={wide} />}
    </View>
  );
};
