/** What the wishes slice keeps of a person: his wishes with what was said on them, and his claims with what he reported. */
import type { DocumentName } from '../../shared/kernel/document';
import type { Instant } from '../../shared/kernel/instant';
import { type Farewell, gone, type PersonalData } from '../kernel/personal-data';
import type { Ids } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { allOf, eachOf, keyOf, removeAll, shownOf } from '../platform/all-of';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { openClaimsKey, ownClaims, ownWishes, wishKeys } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import { keepWishTerms } from './keep-wish-terms';
import { abandonOf, declineOf, leaveOf, mootOf, releaseOf } from './let-go-of-wishes';
import { referralView } from './referral';
import { endThanksOf } from './tell-story';
import type { WishChange } from './wish-change';
import type { WishIndex } from './wish-index';
import { monthsWith } from './wish-month';
import { noteFrom, readClaim, readWish } from './wish-rows.dynamo';
import type { WishStore, WishStory } from './wish-store';

interface Parts {
  readonly table: Table;
  readonly wishes: WishStore;
  readonly index: WishIndex;
  readonly ids: Ids;
  /** Port: documents that may stand no longer. */
  readonly dropDocuments: (names: readonly DocumentName[], at: Instant) => Promise<void>;
}

const ofKind = (rows: readonly Row[], kind: string) => rows.filter((row) => row.kind === kind);
const rowsOf = (table: Table, wishId: string) => allOf(table, { pk: wishKeys(wishId).wish.pk });

/** Somebody may act on the wish at the same moment: then it is read again. */
const letGo = ({ wishes }: Parts, wishId: string, changeOf: (story: WishStory) => WishChange | undefined) =>
  settle('a wish', async () => {
    const story = await wishes.story(wishId);
    const change = story === undefined ? undefined : changeOf(story);
    return change === undefined || wishes.saveBySystem(change);
  });

/**
 * State, category, area and times stay for the figures; every word on it and in the index goes, then whatever was made of them, and lastly
 * the way by which it is found.
 */
const blankWish = async ({ table, index, dropDocuments }: Parts, wishId: string, at: Instant): Promise<void> => {
  const rows = await rowsOf(table, wishId);
  const [wish] = ofKind(rows, 'wish');
  if (wish === undefined) return;
  await removeAll(table, ofKind(rows, 'note'));
  for (const row of ofKind(rows, 'claim'))
    await table.transact([
      {
        update: keyOf(row),
        change: { set: { publicWords: gone }, remove: ['photoIds'] },
        when: [{ present: 'pk' }],
      },
    ]);
  const publicWords = wish.publicWords === undefined ? {} : { publicWords: gone };
  const blank = { words: gone, authorMask: gone, ...publicWords, ...blankReferral(wish) };
  await table.transact([{ update: wishKeys(wishId).wish, change: { set: blank, remove: ['photoIds'] } }]);
  await keepWishTerms({ index })({ wishId });
  await dropDocuments(monthsWith(readWish(wish)), at);
  await table.transact([{ update: wishKeys(wishId).wish, change: { remove: ownerAttributes } }]);
};

/** That it was referred stays for the figures, and what came of it; whom he was sent to does not. */
const blankReferral = (row: Row) => {
  const { referral } = readWish(row);
  return referral === undefined ? {} : { referral: { ...referral, office: gone, officePhone: gone } };
};

const blankClaim = async ({ table }: Parts, wishId: string, memberId: string): Promise<void> => {
  const notes = ofKind(await rowsOf(table, wishId), 'note');
  await removeAll(
    table,
    notes.filter((row) => noteFrom(row).writerId === memberId),
  );
  await table.transact([
    {
      update: wishKeys(wishId).claim(memberId),
      change: { remove: [...ownerAttributes, 'team', 'photoIds'] },
      when: [{ present: 'pk' }],
    },
  ]);
};

/** His wishes end, no story is told of them any more, and his places return to the wall, each followed by what `after` does to it. */
const endEach = async (
  parts: Parts,
  personId: string,
  { at, by }: Pick<Farewell, 'at'> & Partial<Farewell>,
  after: { readonly wish: (wishId: string) => Promise<void>; readonly claim: (wishId: string) => Promise<void> },
): Promise<void> => {
  await eachOf(parts.table, ownedBy(ownWishes(personId)), async ({ id }) => {
    const [wishId, eventId] = [String(id), parts.ids.ulid()];
    await letGo(parts, wishId, ({ wish }) => {
      const moment = { at, eventId };
      return abandonOf(wish, moment) ?? mootOf(wish, moment) ?? endThanksOf(wish, moment);
    });
    await after.wish(wishId);
  });
  const ofHis = ({ claims }: Pick<WishStory, 'claims'>) => claims.find(({ memberId }) => memberId === personId);
  await eachOf(parts.table, ownedBy(ownClaims(personId)), async (row) => {
    const [wishId, eventId] = [String(row.wishId), parts.ids.ulid()];
    await letGo(parts, wishId, ({ wish, ...story }) => {
      const moment = { at, eventId, by };
      const his = ofHis(story);
      return releaseOf(wish, his, moment) ?? declineOf(wish, his, moment) ?? leaveOf(wish, his, moment);
    });
    await after.claim(wishId);
  });
};

const nothingMore = async (): Promise<void> => undefined;

const notesBy = async (table: Table, wishId: string, personId: string): Promise<string[]> =>
  ofKind(await rowsOf(table, wishId), 'note')
    .map(noteFrom)
    .filter(({ writerId }) => writerId === personId)
    .map(({ text }) => text);

const wishEntry = (table: Table, personId: string) => async (row: Row) => {
  const {
    id,
    number,
    state,
    category,
    givenCategory,
    words,
    publicWords,
    needBy,
    submittedAt,
    rating,
    referral,
    thanks,
  } = readWish(row);
  const said = await notesBy(table, id, personId);
  const sentTo = referral && referralView(referral);
  const story = thanks?.words;
  return {
    number,
    state,
    category,
    givenCategory,
    words,
    publicWords,
    needBy,
    submittedAt,
    rating,
    referral: sentTo,
    said,
    story,
  };
};

const claimEntry = (table: Table, personId: string) => async (row: Row) => {
  const { wishId, number, state, publicWords, communityName, claimedAt, size, team } = readClaim(row);
  return {
    number,
    state,
    publicWords,
    communityName,
    claimedAt,
    size,
    team,
    said: await notesBy(table, wishId, personId),
  };
};

export const wishDataOn = (parts: Parts): PersonalData => ({
  slice: 'wishes',
  rows: ['WISH wish', 'WISH claim', 'WISH note', 'WISHTERMS wishTerm', 'STORY story', 'PERSON openClaims'],
  collect: async (personId) => {
    const { table } = parts;
    return [
      { name: 'wishes', entries: await shownOf(table, ownedBy(ownWishes(personId)), wishEntry(table, personId)) },
      { name: 'claims', entries: await shownOf(table, ownedBy(ownClaims(personId)), claimEntry(table, personId)) },
    ];
  },
  erase: async (personId, at) => {
    await endEach(
      parts,
      personId,
      { at },
      {
        wish: (wishId) => blankWish(parts, wishId, at),
        claim: (wishId) => blankClaim(parts, wishId, personId),
      },
    );
    await parts.table.transact([{ remove: openClaimsKey(personId) }]);
  },
  end: (personId, farewell) => endEach(parts, personId, farewell, { wish: nothingMore, claim: nothingMore }),
});
