import * as z from 'zod/mini';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { homePathSchema } from '../../shared/kernel/place';
import type { VisitEvent } from '../../shared/visits/events';
import { claimStateSchema } from '../../shared/wishes/wish';
import { eventRow } from '../kernel/event-row';
import { shardOf } from '../platform/keys/indexes';
import { placeKeys } from '../platform/keys/people';
import { missesKey, ownVisits, visitEventKey, visitKeys } from '../platform/keys/visits';
import { wishKeys } from '../platform/keys/wishes';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type VisitCode, visitCodeSchema } from './visit-code';
import type { ClaimedWish, VisitStore } from './visit-store';

const wishRow = z.object({
  id: z.string(),
  number: z.string(),
  authorId: z.string(),
  place: homePathSchema,
  gridName: z.string(),
  communityName: z.string(),
});
const claimRow = z.object({ state: claimStateSchema });
const checkRow = z.object({ before: z.number() });
const missesRow = z.object({ count: z.number() });

const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000);
const minuteOf = (at: Instant): string => at.slice(0, 16);

/** A code says for a day that it has expired; then the table forgets it, and the digits may come again. */
const forgottenAt = (until: Instant): number => seconds(later(until, daysInMs(1)));

export const visitCodeRow = (code: VisitCode): Row & { pk: string; sk: string } => ({
  ...visitKeys(code.code).code,
  kind: 'visitCode',
  ...code,
  ownerKey: ownVisits(code.visitorId),
  ownerSort: `${code.from}#${code.code}`,
  expiresAt: forgottenAt(code.until),
});

const eventWrite = (event: VisitEvent): Write => ({
  put: { ...visitEventKey(event.visitorId, event.id), ...eventRow(event, shardOf(event.id)) },
  when: [{ absent: 'pk' }],
});

const claimedFrom = (wish: Row | undefined, claim: Row | undefined): ClaimedWish | undefined => {
  if (wish === undefined || claim === undefined || claimRow.parse(claim).state !== 'held') return undefined;
  const { place, ...fields } = wishRow.parse(wish);
  const { building: _, ...grid } = place;
  return { ...fields, gridId: place.grid, place: grid };
};

const loadClaimedOn =
  (table: Table): VisitStore['loadClaimed'] =>
  async (wishId, asker) => {
    const theirs = wishId === undefined ? [] : [wishKeys(wishId).wish, wishKeys(wishId).claim(asker.personId)];
    const [remembered, wish, claim] = await table.get([rememberedKey(asker.personId, asker.key), ...theirs]);
    return { entity: claimedFrom(wish, claim), remembered: readRemembered(remembered, asker.at) };
  };

const addCodesOn =
  (table: Table): VisitStore['addCodes'] =>
  async ({ codes, event }, claimed, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...codes.map((code) => ({
        put: visitCodeRow(code),
        when: [{ either: [{ absent: 'pk' }, { below: ['expiresAt', seconds(asker.at)] as const }] }],
      })),
      eventWrite(event),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at);
    return { kind: 'refused', current: { entity: claimed, remembered } };
  };

const loadOwnCodeOn =
  (table: Table): VisitStore['loadOwnCode'] =>
  async (code, asker) => {
    const [row, remembered] = await table.get([visitKeys(code).code, rememberedKey(asker.personId, asker.key)]);
    const found = row === undefined ? undefined : visitCodeSchema.parse(row);
    return {
      entity: found?.visitorId === asker.personId ? found : undefined,
      remembered: readRemembered(remembered, asker.at),
    };
  };

const extendCodeOn =
  (table: Table): VisitStore['extendCode'] =>
  async ({ code, event }, asker, remember) => {
    const { until } = code;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: visitKeys(code.code).code,
        change: { set: { until, expiresAt: forgottenAt(until) } },
        // The very code that was read: in a later life the digits would be another visitor's.
        when: [{ is: ['visitorId', code.visitorId] }, { is: ['from', code.from] }],
      },
      eventWrite(event),
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOwnCodeOn(table)(code.code, asker) };
  };

const findCodeOn =
  (table: Table): VisitStore['findCode'] =>
  async (code, check, at) => {
    const keys = visitKeys(code);
    const [codeRow, checked, misses] = await table.get([keys.code, keys.check(check), missesKey(code, minuteOf(at))]);
    return {
      code: codeRow === undefined ? undefined : visitCodeSchema.parse(codeRow),
      checkedBefore: checked === undefined ? undefined : checkRow.parse(checked).before,
      misses: misses === undefined ? 0 : missesRow.parse(misses).count,
    };
  };

/** The row by which he has his reason: his claim while he holds it, or that he serves at the node. */
const reasonCheck = ({ wish, nodeId = '', role, visitorId }: VisitCode): Write =>
  wish === undefined
    ? { check: placeKeys(nodeId).holder(role, visitorId), when: [{ present: 'pk' }] }
    : { check: wishKeys(wish.id).claim(visitorId), when: [{ is: ['state', 'held'] }] };

const addCheckOn =
  (table: Table): VisitStore['addCheck'] =>
  async (code, check, event) => {
    const keys = visitKeys(code.code);
    const checked = { ...keys.check(check), kind: 'visitCheck', before: code.verified };
    const outcome = await table.transact([
      { put: { ...checked, expiresAt: forgottenAt(code.until) }, when: [{ absent: 'pk' }] },
      reasonCheck(code),
      { update: keys.code, change: { add: { verified: 1 } }, when: [{ is: ['visitorId', code.visitorId] }] },
      eventWrite(event),
    ]);
    if (outcome.ok) return 'checked';
    return outcome.refusedBy[0] === true ? 'repeated' : 'ended';
  };

export const visitStoreOn = (table: Table): VisitStore => ({
  loadClaimed: loadClaimedOn(table),
  addCodes: addCodesOn(table),
  loadOwnCode: loadOwnCodeOn(table),
  extendCode: extendCodeOn(table),
  findCode: findCodeOn(table),
  addCheck: addCheckOn(table),
  countMiss: async (code, at) => {
    const update = missesKey(code, minuteOf(at));
    const set = { kind: 'visitMisses', expiresAt: seconds(later(at, daysInMs(1))) };
    await table.transact([{ update, change: { set, add: { count: 1 } } }]);
  },
  remember: rememberOn(table),
});
