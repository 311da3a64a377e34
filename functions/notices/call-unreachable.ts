/** What staff do with somebody on the list: look at his number, and note what came of the call. */
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { UnreachableReceipt } from '../../shared/notices/unreachable';
import type {
  noteCall as noteContract,
  revealUnreachablePhone as revealContract,
} from '../../shared/notices/unreachable-contract';
import type { Asked } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import { callEventOf, objectionToCalling, receiptOf, type Unreachable } from './unreachable';
import type { CallChange, Callee, UnreachableStore } from './unreachable-store';

export interface CallPorts {
  readonly unreachable: UnreachableStore;
  readonly ids: Ids;
}

type CallAsk = Asked<typeof noteContract> | Asked<typeof revealContract>;
type Rule = (found: Unreachable, callee: Callee) => Result<Decision<CallChange, UnreachableReceipt>>;

const actOnCall = ({ unreachable }: CallPorts, act: string, ask: CallAsk, rule: Rule) => {
  const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
  const { noticeId, personId } = ask.input.params;
  return perform<Callee, CallChange, UnreachableReceipt>(
    {
      load: () => unreachable.load(noticeId, personId, asker),
      permit: ({ unreachable: found }) => objectionToCalling(ask.actor, found),
      decide: (callee) => (callee.unreachable === undefined ? refuse('NOT_FOUND') : rule(callee.unreachable, callee)),
      save: (_, callChange, remember) => unreachable.save(callChange, asker, remember),
      remember: (answer) => unreachable.remember(asker, answer),
    },
    { act, requestHash: ask.idempotency.requestHash },
  );
};

/** What came of a call. Whoever was reached leaves the list; the others stay, with how often they were tried. */
export const noteCall =
  (ports: CallPorts) =>
  async (ask: Asked<typeof noteContract>): Promise<Result<ReplyOf<typeof noteContract>>> => {
    const { actor, at, input } = ask;
    const { outcome } = input.body;
    const deed = { type: 'call.noted', act: 'noteCall', at, actorId: actor.personId, outcome } as const;
    const eventId = ports.ids.ulid();
    return actOnCall(ports, 'noteCall', ask, (found) => {
      const isRepeat = found.state === 'reached' && outcome === 'reached' && found.lastCallBy === actor.personId;
      if (isRepeat) return already(receiptOf(found));
      if (found.state !== 'listed') return refuse('WRONG_STATE');
      const state = outcome === 'reached' ? ('reached' as const) : found.state;
      const call = { calls: found.calls + 1, lastOutcome: outcome, lastCallAt: at, lastCallBy: actor.personId };
      const unreachable = { ...found, ...call, state };
      return change({ unreachable, event: callEventOf({ ...deed, eventId }, found) }, receiptOf(unreachable));
    });
  };

/** What stands behind the number while he is to be called; nothing any more once he was reached. */
const numberOf = ({ unreachable, phoneSealed }: Callee): string | undefined =>
  unreachable?.state === 'listed' ? phoneSealed : undefined;

/** His number, for whoever is to call him: the view is on record, and told to him, before it is shown. A tap that is sent again is answered by what stands now. */
export const revealUnreachablePhone =
  (ports: CallPorts & { readonly vault: Vault }) =>
  async (ask: Asked<typeof revealContract>): Promise<Result<ReplyOf<typeof revealContract>>> => {
    const { actor, at, input } = ask;
    const deed = { type: 'call.phone_revealed', act: 'revealUnreachablePhone', at, actorId: actor.personId } as const;
    const eventId = ports.ids.ulid();
    let sealed: string | undefined;
    const load: UnreachableStore['load'] = async (...asked) => {
      const loaded = await ports.unreachable.load(...asked);
      sealed = numberOf(loaded.entity);
      return loaded;
    };
    const keeping = { ...ports, unreachable: { ...ports.unreachable, load } };
    const recorded = await actOnCall(keeping, 'revealUnreachablePhone', ask, (found, callee) => {
      if (numberOf(callee) === undefined) return refuse('WRONG_STATE');
      const event = callEventOf({ ...deed, eventId }, found);
      return change({ unreachable: found, event, reason: input.body.reason }, receiptOf(found));
    });
    if (!recorded.ok) return recorded;
    if (sealed === undefined) return refuse('WRONG_STATE');
    const { personId, noticeId } = recorded.value;
    return accept({ personId, noticeId, phone: await ports.vault.open(sealed) });
  };
