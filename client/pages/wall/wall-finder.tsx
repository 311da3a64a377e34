import { View } from '@tarojs/components';
import { useState } from 'react';
import { searchWords } from '../../../shared/kernel/search-words';
import { SecondButton, TextButton } from '../../kit/button';
import { ChipPicker } from '../../kit/chip-picker';
import { TextField } from '../../kit/text-field';
import { goTo } from '../../platform/navigate';
import { isSeeking, type Sought } from '../../wishes/use-wall';
import { categoryOptions, categoryWords } from '../../wishes/wish-words';

interface WallFinderProps {
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
}

/** What is looked for, in words: “维修 · 水龙头”. */
const soughtWords = ({ category, words }: Sought): string =>
  [category === undefined ? [] : categoryWords[category].word, words ?? []].flat().join(' · ');

const WordsSought = ({ sought, onSeek }: WallFinderProps) => {
  const [typed, setTyped] = useState(sought.words ?? '');
  const [wrong, setWrong] = useState(false);
  const seek = () => {
    const { words: _, ...rest } = sought;
    const asked = searchWords.safeParse(typed);
    setWrong(typed.trim() !== '' && !asked.success);
    if (asked.success) onSeek({ ...rest, words: asked.data });
    else if (typed.trim() === '') onSeek(rest);
  };
  return (
    <>
      <TextField
        label="找什么"
        value={typed}
        placeholder="比如：水龙头"
        onChange={setTyped}
        onConfirm={seek}
        error={wrong ? '请写连在一起的两个字以上，最多20个字。' : undefined}
      />
      <SecondButton label="找一找" icon="search" onTap={seek} />
    </>
  );
};

/** 找心愿: by category and by words. Folded away until somebody wants it: most people look through what is near. */
export const WallFinder = ({ sought, onSeek }: WallFinderProps) => {
  const [open, setOpen] = useState(false);
  const withCategory = (category: Sought['category']) => {
    const { category: _, ...rest } = sought;
    onSeek(category === undefined ? rest : { ...rest, category });
  };
  return (
    <View className="wall-finder">
      <TextButton label={open ? '收起' : '找心愿'} icon={open ? 'cross' : 'search'} onTap={() => setOpen(!open)} />
      <TextButton label="看心愿达成" icon="done" onTap={() => goTo('stories')} />
      {isSeeking(sought) && <TextButton label={`不再只看“${soughtWords(sought)}”`} onTap={() => onSeek({})} quiet />}
      {open && (
        <View className="wall-finder-fields">
          <ChipPicker label="哪一类" options={categoryOptions} value={sought.category} onPick={withCategory} optional />
          <WordsSought key={sought.words ?? ''} sought={sought} onSeek={onSeek} />
        </View>
      )}
    </View>
  );
};
