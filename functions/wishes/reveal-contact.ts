/** Whoever holds a place looks at what the resident has opened to him: the view is on record before anything is shown. */
import type { InputOf, ReplyOf } from '../../shared/kernel/contract';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { revealContact as contract } from '../../shared/wishes/claim-contract';
import type { Relation } from '../../shared/wishes/wish';
import type { Vault } from '../kernel/ports';
import { change } from '../kernel/write-act';
import { type AskedOnWish, actOnWish, type WishPorts, type WishRule } from './act-on-wish';
import { shownTo } from './contact';
import { withContact } from './open-contact';
import { type FoundWish, hasWay, receiptOf, relationsTo, type WishNear } from './wish';
import { changeBy, noteFor } from './wish-change';
import type { WishStore } from './wish-store';

type Looking = InputOf<typeof contract>['body'];
type Shown = ReplyOf<typeof contract>;

/** Somebody who has lost his role, or came after it was opened, is told that nothing is open to him. */
const objectionToLooking = (
  found: FoundWish,
  relations: readonly Relation[],
  { companionTold }: Looking,
): Refusal | undefined => {
  if (!hasWay('revealContact', found)) return { code: 'WRONG_STATE' };
  if (!relations.includes('eligibleMember')) return { code: 'NOT_ALLOWED' };
  if (shownTo(found, relations).length === 0) return { code: 'CONTACT_CLOSED' };
  const isAlone = found.wish.accompanied === true && companionTold !== true;
  return isAlone ? { code: 'COMPANION_FIRST', field: 'body.companionTold' } : undefined;
};

/** Nothing changes but its record; it stands only while what was found open is open, and the place is held. */
export const decideRevealContact: WishRule<Looking> = (found, deed, body, { relations }) => {
  const { wish, claim } = found;
  const objection = objectionToLooking(found, relations, body);
  if (objection !== undefined) return { ok: false, refusal: objection };
  if (claim === undefined) return refuse('WRONG_STATE');
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [
        { kind: 'stateIs', state: wish.state },
        { kind: 'contactIs', contact: wish.contact },
      ],
      claim,
      claimFrom: [claim.state],
      claimWas: claim,
      note: noteFor(body.reason),
      told: { shows: [...shownTo(found, relations)] },
      concerned: [deed.actorId],
    }),
    receiptOf(wish),
  );
};

/** Remembers the wish as the store last found it, so that what is shown is what the record is about. */
const keeping = (wishes: WishStore) => {
  let last: WishNear | undefined;
  const load: WishStore['load'] = async (...asked) => {
    const loaded = await withContact(wishes, ({ contact }) => contact?.shows ?? [])(...asked);
    last = loaded.entity;
    return loaded;
  };
  const save: WishStore['save'] = async (...asked) => {
    const outcome = await wishes.save(...asked);
    if (outcome.kind === 'refused') last = outcome.current.entity;
    return outcome;
  };
  return { wishes: { ...wishes, load, save }, last: () => last };
};

/** A tap that is sent again is answered by what stands now: what was closed meanwhile is not shown again. */
export const revealContact =
  ({ vault, ...ports }: WishPorts & { readonly vault: Vault }) =>
  async (ask: AskedOnWish<Looking>): Promise<Result<Shown>> => {
    const kept = keeping(ports.wishes);
    const recorded = await actOnWish('revealContact', decideRevealContact)({ ...ports, wishes: kept.wishes })(ask);
    if (!recorded.ok) return recorded;
    const { wish, ...near } = kept.last() ?? {};
    if (wish === undefined) return refuse('NOT_FOUND');
    const found: FoundWish = { claim: undefined, ...near, wish };
    const relations = relationsTo(ask.actor, found);
    const objection = objectionToLooking(found, relations, ask.input.body);
    if (objection !== undefined) return { ok: false, refusal: objection };
    return accept(await opened(vault, found, shownTo(found, relations)));
  };

const opened = async (vault: Vault, { wish, contact = {} }: FoundWish, shows: readonly string[]): Promise<Shown> => {
  const { phoneSealed, roomSealed, homeName = '' } = contact;
  const phone = shows.includes('phone') && phoneSealed !== undefined ? await vault.open(phoneSealed) : undefined;
  const door = shows.includes('door') && roomSealed !== undefined ? await vault.open(roomSealed) : undefined;
  return { wishId: wish.id, phone, address: door === undefined ? undefined : `${homeName}${door}` };
};
