/** What the wishes slice keeps of a person: his wishes with what was said on them, and his claims with what he reported. */
import type { PersonalData } from '../kernel/personal-data';
import type { Ids } from '../kernel/ports';
import { allOf, removeAll } from '../platform/all-of';
import { indexes } from '../platform/keys/indexes';
import { ownClaims, ownWishes, wishKeys } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import { abandonOf, gone, releaseOf } from './let-go-of-wishes';
import type { WishChange } from './wish-change';
import { noteFrom, readClaim, readWish } from './wish-rows.dynamo';
import type { WishStore, WishStory } from './wish-store';

interface Parts {
  readonly table: Table;
  readonly wishes: WishStore;
  readonly ids: Ids;
}

const owned = (table: Table, pk: string) => allOf(table, { index: indexes.owner, pk });
const ofKind = (rows: readonly Row[], kind: string) => rows.filter((row) => row.kind === kind);
const rowsOf = (table: Table, wishId: string) => allOf(table, { pk: wishKeys(wishId).wish.pk });
const unlisted = ['ownerKey', 'ownerSort'];

const maxRounds = 8;

/** Somebody may act on the wish at the same moment: then it is read again. Throws when it never comes to rest; the job is driven again. */
const settle = async (
  { wishes }: Parts,
  wishId: string,
  changeOf: (story: WishStory) => WishChange | undefined,
): Promise<void> => {
  for (let round = 0; round < maxRounds; round += 1) {
    const story = await wishes.story(wishId);
    const change = story === undefined ? undefined : changeOf(story);
    if (change === undefined || (await wishes.saveBySystem(change))) return;
  }
  throw new Error('a wish does not come to rest');
};

/** State, category, area and times stay for the figures; every word on it goes, and lastly the way by which it is found. */
const blankWish = async ({ table }: Parts, wishId: string): Promise<void> => {
  const rows = await rowsOf(table, wishId);
  const [wish] = ofKind(rows, 'wish');
  if (wish === undefined) return;
  await removeAll(table, ofKind(rows, 'note'));
  const publicWords = wish.publicWords === undefined ? {} : { publicWords: gone };
  await table.transact([
    ...ofKind(rows, 'claim').map(({ pk, sk }) => ({
      update: { pk: String(pk), sk: String(sk) },
      change: { set: { publicWords: gone } },
    })),
    {
      update: wishKeys(wishId).wish,
      change: { set: { words: gone, authorMask: gone, ...publicWords }, remove: unlisted },
    },
  ]);
};

const blankClaim = async ({ table }: Parts, wishId: string, memberId: string): Promise<void> => {
  const notes = ofKind(await rowsOf(table, wishId), 'note');
  await removeAll(
    table,
    notes.filter((row) => noteFrom(row).writerId === memberId),
  );
  await table.transact([
    { update: wishKeys(wishId).claim(memberId), change: { remove: unlisted }, when: [{ present: 'pk' }] },
  ]);
};

const eraseOn =
  (parts: Parts): PersonalData['erase'] =>
  async (personId, at) => {
    for (const row of await owned(parts.table, ownWishes(personId))) {
      const wishId = String(row.id);
      const eventId = parts.ids.ulid();
      await settle(parts, wishId, ({ wish }) => abandonOf(wish, { at, eventId }));
      await blankWish(parts, wishId);
    }
    for (const row of await owned(parts.table, ownClaims(personId))) {
      const wishId = String(row.wishId);
      const eventId = parts.ids.ulid();
      const ofHis = ({ claims }: WishStory) => claims.find(({ memberId }) => memberId === personId);
      await settle(parts, wishId, (story) => releaseOf(story.wish, ofHis(story), { at, eventId }));
      await blankClaim(parts, wishId, personId);
    }
  };

const notesBy = async (table: Table, wishId: string, personId: string): Promise<string[]> =>
  ofKind(await rowsOf(table, wishId), 'note')
    .map(noteFrom)
    .filter(({ writerId }) => writerId === personId)
    .map(({ text }) => text);

const wishEntry = (table: Table, personId: string) => async (row: Row) => {
  const { id, number, state, category, words, publicWords, needBy, submittedAt, rating } = readWish(row);
  const said = await notesBy(table, id, personId);
  return { number, state, category, words, publicWords, needBy, submittedAt, rating, said };
};

const claimEntry = (table: Table, personId: string) => async (row: Row) => {
  const { wishId, number, state, publicWords, communityName, claimedAt } = readClaim(row);
  return { number, state, publicWords, communityName, claimedAt, said: await notesBy(table, wishId, personId) };
};

/** One after the other: a person's data is never worth a burst. */
const each = async <Shown>(rows: readonly Row[], show: (row: Row) => Promise<Shown>): Promise<Shown[]> => {
  const shown: Shown[] = [];
  for (const row of rows) shown.push(await show(row));
  return shown;
};

export const wishDataOn = (parts: Parts): PersonalData => ({
  slice: 'wishes',
  collect: async (personId) => [
    {
      name: 'wishes',
      entries: await each(await owned(parts.table, ownWishes(personId)), wishEntry(parts.table, personId)),
    },
    {
      name: 'claims',
      entries: await each(await owned(parts.table, ownClaims(personId)), claimEntry(parts.table, personId)),
    },
  ],
  erase: eraseOn(parts),
});
