/** What must hold of thanks and stories, whoever has acted in whichever order: a story stands only while its wish is met and he agrees. */
import type { Row } from '../platform/table';
import { readWish } from '../wishes/wish-rows.dynamo';

interface OnShelf {
  readonly id: string;
  readonly state: string;
  readonly words?: string;
}

const shelfOf = (rows: readonly Row[]): readonly OnShelf[] =>
  rows.filter(({ kind }) => kind === 'story').map((row) => row as unknown as OnShelf);

/** What ought to lie on the shelf, from the wish alone. */
const expectedOf = (row: Row): readonly OnShelf[] => {
  const { state, thanks, completionId } = readWish(row);
  if (state !== 'completed' || thanks === undefined || thanks.state === 'set_aside') return [];
  const { state: shown, words } = thanks;
  return [{ id: String(completionId), state: shown, ...(words === undefined ? {} : { words }) }];
};

const plain = ({ id, state, words }: OnShelf): string => `${id} ${state} ${words ?? ''}`;

/** Empty: all is well. */
export const wrongStories = (rows: readonly Row[]): readonly string[] => {
  const wishes = rows.filter(({ kind }) => kind === 'wish');
  const expected = wishes.flatMap(expectedOf).map(plain).sort();
  const found = shelfOf(rows).map(plain).sort();
  const agreedTo = wishes.filter(({ state, thanks }) => state !== 'completed' && thanks !== undefined);
  return [
    ...found.filter((one) => !expected.includes(one)).map((one) => `on the shelf, but not agreed to: ${one}`),
    ...expected.filter((one) => !found.includes(one)).map((one) => `agreed to, but not on the shelf: ${one}`),
    ...agreedTo.map(({ id }) => `agreed to without being met: ${id}`),
  ];
};
