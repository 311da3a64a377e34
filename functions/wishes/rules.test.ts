/** Every state × act × how the asker stands to the wish, against a table written by hand from DOMAIN §2.1. */
import type { Actor } from '../../shared/kernel/actor';
import type { Result } from '../../shared/kernel/result';
import { type Transition, type WishAct, wishTransitions } from '../../shared/wishes/transitions';
import { type WishReceipt, type WishState, wishStates } from '../../shared/wishes/wish';
import { aClaim, anActor, aWish } from '../testkit/builders';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { aReferral, aReferring } from '../testkit/referrals';
import { type ThinWishStore, thinWishStore } from '../testkit/thin-wish-store';
import {
  accepted,
  everyone,
  letters,
  member,
  type RuledAct,
  type Stand,
  type StandName,
  signs,
  staff,
  stands,
  table,
} from '../testkit/wish-rule-table';
import { type AskedOnWish, actOnWish, type WishPorts } from './act-on-wish';
import { amendWish } from './amend-wish';
import { acceptAssignment, declineAssignment } from './answer-assignment';
import { askWishInfo } from './ask-wish-info';
import { assignWish } from './assign-wish';
import type { Claim } from './claim-schema';
import { claimWish } from './claim-wish';
import { closeWish } from './close-wish';
import { confirmWish } from './confirm-wish';
import { deliverWish } from './deliver-wish';
import { extendClaim } from './extend-claim';
import { closeContact, openContact } from './open-contact';
import { publishWish } from './publish-wish';
import { referWish } from './refer-wish';
import { releaseWish } from './release-wish';
import { resubmitWish } from './resubmit-wish';
import { decideRevealContact } from './reveal-contact';
import { settleReferral } from './settle-referral';
import { settleWish } from './settle-wish';
import { leaveReserve, standInReserve } from './stand-in-reserve';
import { publishStory, takeDownStory, withdrawThanks } from './tell-story';
import { undoCompletion } from './undo-completion';
import type { Wish } from './wish';
import { withdrawWish } from './withdraw-wish';

type Ask = (ports: WishPorts) => (asked: AskedOnWish<never>) => Promise<Result<WishReceipt>>;
interface Deed {
  readonly act: Ask;
  readonly body: unknown;
}

const issued = { publicWords: '帮邻居换灯泡', category: 'repair', places: 1 };
const deeds: Record<RuledAct, Deed> = {
  askWishInfo: { act: askWishInfo as Ask, body: { question: '哪一盏灯？' } },
  resubmitWish: { act: resubmitWish as Ask, body: { words: '卧室的灯泡坏了' } },
  publishWish: { act: publishWish as Ask, body: issued },
  amendWish: { act: amendWish as Ask, body: { publicWords: '帮邻居换一只灯泡，不急' } },
  assignWish: { act: assignWish as Ask, body: { memberId: idOf('candidate'), issued } },
  acceptAssignment: { act: acceptAssignment as Ask, body: undefined },
  declineAssignment: { act: declineAssignment as Ask, body: {} },
  claimWish: { act: claimWish as Ask, body: {} },
  standInReserve: { act: standInReserve as Ask, body: undefined },
  leaveReserve: { act: leaveReserve as Ask, body: undefined },
  releaseWish: { act: releaseWish as Ask, body: { reason: '临时出差' } },
  deliverWish: { act: deliverWish as Ask, body: { report: '换好了' } },
  extendClaim: { act: extendClaim as Ask, body: undefined },
  openContact: { act: openContact as Ask, body: { shows: ['phone'], asked: 'call' } },
  closeContact: { act: closeContact as Ask, body: undefined },
  revealContact: { act: actOnWish('revealContact', decideRevealContact) as Ask, body: { reason: '约上门时间' } },
  settleWish: { act: settleWish as Ask, body: undefined },
  confirmWish: { act: confirmWish as Ask, body: { rating: 5, thanks: '谢谢' } },
  undoCompletion: { act: undoCompletion as Ask, body: { reason: '第二天又不亮了' } },
  publishStory: { act: publishStory as Ask, body: { words: '灯一下就亮了' } },
  takeDownStory: { act: takeDownStory as Ask, body: { reason: '写得太细' } },
  withdrawThanks: { act: withdrawThanks as Ask, body: undefined },
  withdrawWish: { act: withdrawWish as Ask, body: undefined },
  closeWish: { act: closeWish as Ask, body: { reason: 'unsafe', words: '线路老化，要请电工' } },
  referWish: { act: referWish as Ask, body: aReferring() },
  settleReferral: { act: settleReferral as Ask, body: { outcome: 'helped', note: '修好了' } },
};
const acts = Object.keys(deeds) as readonly RuledAct[];

const contactActs: readonly RuledAct[] = ['openContact', 'closeContact', 'revealContact'];

/** What staff do next to the thanks is still to be done. */
const thanksFor: Partial<Record<RuledAct, Wish['thanks']>> = {
  publishStory: { state: 'offered', since: noon },
  takeDownStory: { state: 'published', since: noon, words: '谢谢' },
  withdrawThanks: { state: 'published', since: noon, words: '谢谢' },
};

/** A published wish waits for one more, or for a draw where somebody would come; all others are as full as their state says. What is settled, somebody has delivered. */
const wishFor = (act: RuledAct, state: WishState, { wish, claim }: Stand): Wish => {
  const deliverers = act === 'settleWish' ? [idOf('helper')] : [];
  const others = contactActs.includes(act) ? [idOf('helper')] : deliverers;
  const holders = [...others, ...(claim === 'held' ? [idOf('asker')] : [])];
  const isOpen = act === 'closeContact' || act === 'revealContact';
  const taken = holders.length + (wish?.offers?.length ?? 0);
  return aWish({
    ...(act in thanksFor ? { thanks: thanksFor[act], completionId: idOf('completion'), completedAt: noon } : {}),
    ...(act === 'standInReserve' ? { drawAt: noon } : {}),
    ...(isOpen ? { contact: { shows: ['phone'], to: [idOf('asker')], since: noon } } : {}),
    ...(act === 'settleReferral' ? { referral: aReferral() } : {}),
    state,
    places: state === 'published' && taken > 0 ? taken + 1 : 1,
    holders,
    deliverers,
    ...wish,
  });
};

const claimFor = ({ claim }: Stand): Claim | undefined =>
  claim === undefined ? undefined : aClaim({ memberId: idOf('asker'), state: claim });

const askOn = (store: ThinWishStore, { act, body }: Deed, actor: Actor) =>
  act({ wishes: store, ids: countedIds() })({
    input: { params: { wishId: idOf('wish') }, body: body as never },
    at: noon,
    actor,
    idempotency: { key: 'a-tap-of-the-test', requestHash: 'hash' },
  });

const signOf = (answer: Result<WishReceipt>, { saved }: ThinWishStore, act: RuledAct): string => {
  if (!answer.ok)
    return saved.length > 0 ? 'written though refused' : (signs[answer.refusal.code] ?? answer.refusal.code);
  const [written] = saved;
  if (written === undefined) return '=';
  const state = letters[answer.value.state];
  return written.from.join(' ') === accepted[act] && written.to === answer.value.state
    ? state
    : `${state} from elsewhere`;
};

const cell = async (act: RuledAct, name: StandName, state: WishState): Promise<string> => {
  const stand: Stand = stands[name];
  const candidate = { personId: idOf('candidate'), grants: [member], claim: undefined };
  // What he has opened is on record.
  const contact = { phoneSealed: 'sealed' };
  const store = thinWishStore({ wish: wishFor(act, state, stand), claim: claimFor(stand), member: candidate, contact });
  return signOf(await askOn(store, deeds[act], anActor('asker', stand.grants)), store, act);
};

const differences = async (act: RuledAct): Promise<string[]> => {
  const found: string[] = [];
  for (const name of Object.keys(stands) as StandName[]) {
    const expected = (table[act][name] ?? everyone[name]).trim().split(/\s+/);
    for (const [column, state] of wishStates.entries()) {
      const sign = await cell(act, name, state);
      if (sign !== expected[column]) found.push(`${name} ${state}: ${sign}, not ${expected[column]}`);
    }
  }
  return found;
};

const rows = wishTransitions as Record<WishAct, Transition>;
const toggled = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((it) => it !== value) : [...list, value];

const noticedFlip = async (act: RuledAct, flip: Partial<Transition>): Promise<boolean> => {
  const kept = rows[act];
  rows[act] = { ...kept, ...flip };
  const found = await differences(act);
  rows[act] = kept;
  return found.length > 0;
};

/** Nobody who asks is the system, so that one relation is not for this table to notice. */
const askable = ['author', 'claimer', 'eligibleMember', 'communityStaff', 'overseer', 'assignee', 'reserve'] as const;

describe.each(acts)('%s', (act) => {
  it('is granted and refused as the table says, and a refusal writes nothing', async () => {
    expect(await differences(act)).toEqual([]);
  });

  it('would differ from the table if a state or a relation of its transition were flipped', async () => {
    const flips: Partial<Transition>[] = [
      ...wishStates.map((state) => ({ from: toggled(rows[act].from, state) })),
      ...askable.map((relation) => ({ who: toggled(rows[act].who, relation) })),
    ];
    const unnoticed: string[] = [];
    for (const flip of flips) if (!(await noticedFlip(act, flip))) unnoticed.push(JSON.stringify(flip));
    expect(unnoticed).toEqual([]);
    expect(await differences(act)).toEqual([]);
  });

  it('is refused as not found where there is no such wish', async () => {
    const store = thinWishStore({ wish: undefined, claim: undefined });
    const answer = await askOn(store, deeds[act], anActor('asker', [staff, member]));
    expect([answer, store.saved]).toEqual([{ ok: false, refusal: { code: 'NOT_FOUND' } }, []]);
  });
});
