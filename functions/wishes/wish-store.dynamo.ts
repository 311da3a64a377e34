import type { SaveOutcome } from '../kernel/write-act';
import type { Cursors } from '../platform/cursor';
import { ownedBy, scopeIndexOf } from '../platform/keys/indexes';
import { ownClaims, ownWishes, spokenNumberKey, wishKeys, wishScope } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import type { Filing } from './principal';
import { findPrincipalOn, loadFilingOn } from './principal.dynamo';
import type { WishNear } from './wish';
import { noteFor } from './wish-change';
import {
  claimFrom,
  eventFrom,
  noteFrom,
  noteRow,
  readClaim,
  readWish,
  wishEventRow,
  wishFrom,
  wishRow,
} from './wish-rows.dynamo';
import type { WishStore, WishStory } from './wish-store';
import { agencyCheck, writesOf } from './wish-writes.dynamo';

const loadOn =
  (table: Table): WishStore['load'] =>
  async (wishId, asker) => {
    const keys = wishKeys(wishId);
    const [wish, claim, remembered] = await table.get([
      keys.wish,
      keys.claim(asker.personId),
      rememberedKey(asker.personId, asker.key),
    ]);
    return {
      entity: { wish: wishFrom(wish), claim: claimFrom(claim) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const saveOn =
  (table: Table): WishStore['save'] =>
  async (change, near, asker, remember): Promise<SaveOutcome<WishNear>> => {
    const writes = [rememberWrite(asker.personId, asker.key, remember, asker.at), ...writesOf(change)];
    const outcome = await table.transact(writes);
    if (outcome.ok) return { kind: 'saved' };
    const [rememberedRow, wishRowNow, claimRowNow] = outcome.found;
    const claimRefused = change.claim !== undefined && outcome.refusedBy[2] === true;
    return {
      kind: 'refused',
      current: {
        entity: {
          ...near,
          wish: outcome.refusedBy[1] === true ? wishFrom(wishRowNow) : near.wish,
          claim: claimRefused ? claimFrom(claimRowNow) : near.claim,
          agencyEnded: change.agency !== undefined && outcome.refusedBy.at(-1) === true,
        },
        remembered: readRemembered(outcome.refusedBy[0] === true ? rememberedRow : undefined, asker.at),
      },
    };
  };

const addOn =
  (table: Table): WishStore['add'] =>
  async ({ wish, event, note, agency }, asker, remember, filing): Promise<SaveOutcome<Filing>> => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: { ...spokenNumberKey(wish.number), kind: 'number', wishId: wish.id }, when: [{ absent: 'pk' }] },
      { put: wishRow(wish), when: [{ absent: 'pk' }] },
      {
        put: noteRow(wish.id, {
          ...noteFor(note),
          eventId: event.id,
          writerId: asker.personId,
        }),
      },
      { put: wishEventRow(event), when: [{ absent: 'pk' }] },
      ...agencyCheck(agency),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at);
    const agencyEnded = agency !== undefined && outcome.refusedBy.at(-1) === true;
    return { kind: 'refused', current: { entity: { ...filing, agencyEnded }, remembered } };
  };

const storyFrom = (rows: readonly Row[]): WishStory | undefined => {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const wish = wishFrom(of('wish')[0]);
  if (wish === undefined) return undefined;
  return {
    wish,
    claims: of('claim').flatMap((row) => claimFrom(row) ?? []),
    events: of('event').map(eventFrom),
    notes: of('note').map(noteFrom),
  };
};

export const wishStoreOn = (table: Table, cursors: Cursors): WishStore => {
  const page = pageOn(table, cursors);
  return {
    load: loadOn(table),
    save: saveOn(table),
    saveBySystem: async (change) => (await table.transact(writesOf(change))).ok,
    loadFiling: loadFilingOn(table),
    findPrincipal: findPrincipalOn(table),
    add: addOn(table),
    remember: rememberOn(table),
    find: async (wishId) => wishFrom((await table.get([wishKeys(wishId).wish]))[0]),
    story: async (wishId) => storyFrom((await table.query({ pk: wishKeys(wishId).wish.pk })).rows),
    listByState: async (state, placeId, order, cursor) =>
      page(
        { index: scopeIndexOf(placeId), pk: `${wishScope(state)}#${placeId}`, newestFirst: order === 'newest' },
        cursor,
        readWish,
      ),
    listByAuthor: async (personId, cursor) =>
      page({ ...ownedBy(ownWishes(personId)), newestFirst: true }, cursor, readWish),
    listClaims: async (memberId, cursor) =>
      page({ ...ownedBy(ownClaims(memberId)), newestFirst: true }, cursor, readClaim),
  };
};
