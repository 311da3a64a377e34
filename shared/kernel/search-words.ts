/** Finding texts by words, where a table can only find what it has written down: every two neighbouring characters of a text are a row. */
import * as z from 'zod/mini';
import { words } from './text';

/** The same in any width and case; all that is neither letter nor digit parts words from each other. */
export const runsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((run) => run !== '');

/** Two neighbouring characters, each once, in the order of the text. A single character makes no pair: it is in too many texts to find any. */
export const pairsOf = (text: string): readonly string[] => [
  ...new Set(
    runsOf(text).flatMap((run) => {
      const characters = [...run];
      return characters.slice(1).map((character, before) => `${characters[before]}${character}`);
    }),
  ),
];

/** Whether every run of the sought words stands in the text. */
export const bears = (text: string, sought: string): boolean => {
  const within = runsOf(text).join(' ');
  return runsOf(sought).every((run) => within.includes(run));
};

/** What a person looks for: at least two characters beside each other. */
export const searchWords = words(2, 20).check(
  z.refine((text) => pairsOf(text).length > 0, { error: 'two characters beside each other' }),
);
