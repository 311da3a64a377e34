import type { ReactNode } from 'react';
import type { IconName } from '../../kit/icon';
import { ListRow, RowGroup } from '../../kit/list-row';
import { Question } from './question';
import type { Steps } from './steps';

interface ChooseProps<T extends string> {
  readonly steps: Pick<Steps, 'count'>;
  readonly words: string;
  readonly hint?: string;
  readonly options: readonly {
    readonly value: T;
    readonly word: string;
    readonly icon?: IconName;
    readonly note?: string;
  }[];
  readonly onPick: (value: T) => void;
  /** Under the answers. */
  readonly children?: ReactNode;
}

/** A question that one tap answers and leaves. */
export const Choose = <T extends string>({
  steps,
  words,
  hint = '点一下就行。',
  options,
  onPick,
  children,
}: ChooseProps<T>) => (
  <Question step={steps.count} words={words} hint={hint}>
    <RowGroup>
      {options.map(({ value, word, ...row }) => (
        <ListRow key={value} title={word} {...row} onTap={() => onPick(value)} />
      ))}
    </RowGroup>
    {children}
  </Question>
);
