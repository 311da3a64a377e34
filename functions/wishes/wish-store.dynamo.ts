import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import type { SaveOutcome } from '../kernel/write-act';
import { agentNamesOn } from '../platform/agent-names';
import { allOf } from '../platform/all-of';
import { attachWrites, knownPhotoFrom, knownPhotosOn, photoKeysOf, photosNow } from '../platform/attached-photos';
import type { Cursors } from '../platform/cursor';
import { ownedBy, scopeIndexOf } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import {
  openClaimsKey,
  ownClaims,
  ownWishes,
  referralScope,
  spokenNumberKey,
  wishKeys,
  wishScope,
} from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import { agencyChecks, findPrincipalOn, groundIsGone, readFiling } from '../platform/principals';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Transacted } from '../platform/table';
import { contactOn } from './contact.dynamo';
import type { MemberNear, WishNear } from './wish';
import { noteFor, type WishChange } from './wish-change';
import {
  claimFrom,
  eventFrom,
  noteFrom,
  noteRow,
  openClaimsIn,
  readClaim,
  readWish,
  wishEventRow,
  wishFrom,
  wishRow,
} from './wish-rows.dynamo';
import type { WishFiling, WishStore, WishStory } from './wish-store';
import { writesOf } from './wish-writes.dynamo';

type Refused = Extract<Transacted, { readonly ok: false }>;

const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const grantsIn = (row: Row | undefined) => (row === undefined ? [] : grantsRow.parse(row).grants);
const memberFrom = (personId: string, grants: Row | undefined, claim: Row | undefined): MemberNear => ({
  personId,
  grants: grantsIn(grants),
  claim: claimFrom(claim),
});

const loadOn =
  (table: Table): WishStore['load'] =>
  async (wishId, asker, { memberId, photoIds } = {}) => {
    const keys = wishKeys(wishId);
    const [wish, claim, open, remembered, ...beside] = await table.get([
      keys.wish,
      keys.claim(asker.personId),
      openClaimsKey(asker.personId),
      rememberedKey(asker.personId, asker.key),
      ...photoKeysOf(photoIds),
      ...(memberId === undefined ? [] : [personKeys(memberId).grants, keys.claim(memberId)]),
    ]);
    const photos = beside.slice(0, photoIds?.length ?? 0).map(knownPhotoFrom);
    const [grants, theirs] = beside.slice(photos.length);
    const { wishes: openClaims, helped } = openClaimsIn(open);
    const entity = { wish: wishFrom(wish), claim: claimFrom(claim), openClaims, helped, photos };
    return {
      entity: memberId === undefined ? entity : { ...entity, member: memberFrom(memberId, grants, theirs) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** What stands there instead of what a refused write was decided on. */
const nearNow = (change: WishChange, near: WishNear, { refusedBy, found }: Refused): WishNear => {
  const [, wishRowNow, claimRowNow] = found;
  const at = change.claim === undefined ? 2 : 3;
  const opens = change.joins !== undefined && refusedBy[at] === true;
  const claimNow = change.claim !== undefined && refusedBy[2] === true ? { claim: claimFrom(claimRowNow) } : {};
  const isNamed = near.member !== undefined && change.claim?.memberId === near.member.personId;
  return {
    ...near,
    wish: refusedBy[1] === true ? wishFrom(wishRowNow) : near.wish,
    ...(isNamed ? { member: near.member && { ...near.member, ...claimNow } } : claimNow),
    ...(opens ? { openClaims: openClaimsIn(found[at]).wishes } : {}),
    agencyEnded: groundIsGone(change.agency, refusedBy),
    photos: photosNow(near.photos, { refusedBy, found }, change.attaches, agencyChecks(change.agency).length),
  };
};

const saveOn =
  (table: Table): WishStore['save'] =>
  async (change, near, asker, remember): Promise<SaveOutcome<WishNear>> => {
    const writes = [rememberWrite(asker.personId, asker.key, remember, asker.at), ...writesOf(change)];
    const outcome = await table.transact(writes);
    if (outcome.ok) return { kind: 'saved' };
    const rememberedRow = outcome.refusedBy[0] === true ? outcome.found[0] : undefined;
    const current = { entity: nearNow(change, near, outcome), remembered: readRemembered(rememberedRow, asker.at) };
    return { kind: 'refused', current };
  };

const addOn =
  (table: Table): WishStore['add'] =>
  async ({ wish, event, note, agency, attaches }, asker, remember, filing): Promise<SaveOutcome<WishFiling>> => {
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
      ...attachWrites(attaches, event),
      ...agencyChecks(agency),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at);
    const agencyEnded = groundIsGone(agency, outcome.refusedBy);
    const photos = photosNow(filing.photos, outcome, attaches, agencyChecks(agency).length);
    return { kind: 'refused', current: { entity: { ...filing, agencyEnded, photos }, remembered } };
  };

const standingOn =
  (table: Table): WishStore['standingOf'] =>
  async (memberIds) => {
    const open = await table.get(memberIds.map(openClaimsKey));
    const grants = await table.get(memberIds.map((memberId) => personKeys(memberId).grants));
    return memberIds.map((memberId, at) => {
      const { wishes: openClaims, helped } = openClaimsIn(open[at]);
      return { memberId, openClaims, helped, grants: grantsIn(grants[at]) };
    });
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
    renameClaim: async (wishId, memberId, publicWords) => {
      const { wish, claim } = wishKeys(wishId);
      await table.transact([
        { check: wish, when: [{ is: ['publicWords', publicWords] }] },
        { update: claim(memberId), change: { set: { publicWords } }, when: [{ present: 'pk' }] },
      ]);
    },
    loadFiling: async (asker, onBehalfOf, photoIds) => {
      const { entity, remembered, beside } = await readFiling(table, asker, onBehalfOf, photoKeysOf(photoIds));
      return { entity: { ...entity, photos: beside.map(knownPhotoFrom) }, remembered };
    },
    findPrincipal: findPrincipalOn(table),
    agentNames: agentNamesOn(table),
    add: addOn(table),
    remember: rememberOn(table),
    find: async (wishId) => wishFrom((await table.get([wishKeys(wishId).wish]))[0]),
    findAll: async (wishIds) =>
      (await table.get(wishIds.map((wishId) => wishKeys(wishId).wish))).flatMap((row) => wishFrom(row) ?? []),
    standingOf: standingOn(table),
    story: async (wishId) => storyFrom(await allOf(table, { pk: wishKeys(wishId).wish.pk })),
    photosOf: knownPhotosOn(table),
    contactOf: contactOn(table),
    listByState: async (state, placeId, order, cursor, audience) =>
      page(
        {
          index: scopeIndexOf(placeId),
          pk: `${wishScope(state, audience)}#${placeId}`,
          newestFirst: order === 'newest',
        },
        cursor,
        readWish,
      ),
    listReferrals: async (placeId, cursor) =>
      page({ index: scopeIndexOf(placeId), pk: `${referralScope}#${placeId}`, newestFirst: false }, cursor, readWish),
    listByAuthor: async (personId, cursor) =>
      page({ ...ownedBy(ownWishes(personId)), newestFirst: true }, cursor, readWish),
    listClaims: async (memberId, cursor) =>
      page({ ...ownedBy(ownClaims(memberId)), newestFirst: true }, cursor, readClaim),
  };
};
