import { useState } from 'react';
import { searchWords } from '../../shared/kernel/search-words';
import { SecondButton } from '../kit/button';
import { TextField } from '../kit/text-field';

interface WordsSoughtProps {
  readonly label: string;
  readonly placeholder: string;
  readonly hint?: string;
  readonly words: string | undefined;
  /** Undefined: by no words any more. */
  readonly onSeek: (words: string | undefined) => void;
}

/** The words by which somebody looks for wishes; they are asked about when he says that they are whole. */
export const WordsSought = ({ words, onSeek, ...field }: WordsSoughtProps) => {
  const [typed, setTyped] = useState(words ?? '');
  const [wrong, setWrong] = useState(false);
  const seek = () => {
    const isEmpty = typed.trim() === '';
    const asked = searchWords.safeParse(typed);
    setWrong(!isEmpty && !asked.success);
    if (isEmpty || asked.success) onSeek(asked.data);
  };
  return (
    <>
      <TextField
        {...field}
        value={typed}
        onChange={setTyped}
        onConfirm={seek}
        error={wrong ? '请写连在一起的两个字以上，最多20个字。' : undefined}
      />
      <SecondButton label="找一找" icon="search" onTap={seek} />
    </>
  );
};
