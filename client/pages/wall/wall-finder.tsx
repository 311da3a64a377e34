import { View } from '@tarojs/components';
import { useState } from 'react';
import { TextButton } from '../../kit/button';
import { ChipPicker } from '../../kit/chip-picker';
import { isSeeking, type Sought } from '../../wishes/use-wall';
import { categoryOptions, categoryWords } from '../../wishes/wish-words';
import { WordsSought } from '../../wishes/words-sought';

interface WallFinderProps {
  readonly sought: Sought;
  readonly onSeek: (sought: Sought) => void;
}

/** What is looked for, in words: “维修 · 水龙头”. */
const soughtWords = ({ category, words }: Sought): string =>
  [category === undefined ? [] : categoryWords[category].word, words ?? []].flat().join(' · ');

/** 找心愿: by category and by words. Folded away until somebody wants it: most people look through what is near. */
export const WallFinder = ({ sought, onSeek }: WallFinderProps) => {
  const [open, setOpen] = useState(false);
  const withCategory = (category: Sought['category']) => {
    const { category: _, ...rest } = sought;
    onSeek(category === undefined ? rest : { ...rest, category });
  };
  const withWords = (words: string | undefined) => {
    const { words: _, ...rest } = sought;
    onSeek(words === undefined ? rest : { ...rest, words });
  };
  return (
    <View className="wall-finder">
      <TextButton label={open ? '收起' : '找心愿'} icon={open ? 'cross' : 'search'} onTap={() => setOpen(!open)} />
      {isSeeking(sought) && <TextButton label={`不再只看“${soughtWords(sought)}”`} onTap={() => onSeek({})} quiet />}
      {open && (
        <View className="wall-finder-fields">
          <ChipPicker label="哪一类" options={categoryOptions} value={sought.category} onPick={withCategory} optional />
          <WordsSought
            key={sought.words ?? ''}
            label="找什么"
            placeholder="比如：水龙头"
            words={sought.words}
            onSeek={withWords}
          />
        </View>
      )}
    </View>
  );
};
