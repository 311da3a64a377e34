/**
 * The one way in which an act changes something: load, permit, replay or decide, save. The save is one transaction under the
 * conditions of the decision; when it is refused, the rows come back as they are and the same rule is asked again, so that the
 * rule that allows is the rule that explains.
 */
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';

/** The answer given to a request under its idempotency key, kept in the transaction of the act for seven days. */
export interface Remembered {
  readonly act: string;
  /** Hash of act, parameters and body: another request under the same key is refused. */
  readonly requestHash: string;
  readonly reply: unknown;
}

/** Whose answer is remembered under which key, asked at which moment. */
export interface Asker {
  readonly personId: string;
  readonly key: string;
  readonly at: Instant;
}

/** Keeps an answer unless the key is remembered already; then hands back what is. */
export type RememberAnswer = (asker: Asker, remember: Remembered) => Promise<Remembered | undefined>;

export interface Loaded<Entity> {
  readonly entity: Entity;
  readonly remembered: Remembered | undefined;
}

/** What a rule allows: a change to be saved, or nothing because the same person's act has already taken effect. */
export type Decision<Change, Reply> =
  | { readonly kind: 'change'; readonly change: Change; readonly reply: Reply }
  | { readonly kind: 'already'; readonly reply: Reply };

export const change = <Change, Reply>(value: Change, reply: Reply): Result<Decision<Change, Reply>> =>
  accept({ kind: 'change', change: value, reply });

export const already = <Reply>(reply: Reply): Result<Decision<never, Reply>> => accept({ kind: 'already', reply });

/** `refused`: a condition did not hold; `current` is what stands there now. */
export type SaveOutcome<Entity> =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly current: Loaded<Entity> };

export interface WriteAct<Entity, Change, Reply> {
  readonly load: () => Promise<Loaded<Entity>>;
  /** Permission, asked before a replay. Undefined: permitted. */
  readonly permit: (entity: Entity) => Refusal | undefined;
  readonly decide: (entity: Entity) => Result<Decision<Change, Reply>>;
  readonly save: (entity: Entity, change: Change, remember: Remembered) => Promise<SaveOutcome<Entity>>;
  /**
   * Keeps the answer to an act that had taken effect before, so that its key stays bound to it. Hands back what was
   * remembered meanwhile, if anything.
   */
  readonly remember: (remember: Remembered) => Promise<Remembered | undefined>;
}

/** Each round another person's act has won, so this bounds patience, not correctness. */
const maxRounds = 24;

const replay = <Reply>(remembered: Remembered, requestHash: string): Result<Reply> =>
  remembered.requestHash === requestHash
    ? // Written by this very act under this hash, and parsed against the contract on the way out.
      accept(remembered.reply as Reply)
    : refuse('IDEMPOTENCY_KEY_REUSED', 'headers.idempotency-key');

export const perform = async <Entity, Change, Reply>(
  act: WriteAct<Entity, Change, Reply>,
  request: { readonly act: string; readonly requestHash: string },
): Promise<Result<Reply>> => {
  let { entity, remembered } = await act.load();
  for (let round = 0; round < maxRounds; round += 1) {
    const objection = act.permit(entity);
    if (objection !== undefined) return { ok: false, refusal: objection };
    if (remembered !== undefined) return replay<Reply>(remembered, request.requestHash);
    const decision = act.decide(entity);
    if (!decision.ok) return decision;
    const { reply } = decision.value;
    if (decision.value.kind === 'already') {
      const earlier = await act.remember({ ...request, reply });
      return earlier === undefined ? accept(reply) : replay<Reply>(earlier, request.requestHash);
    }
    const outcome = await act.save(entity, decision.value.change, { ...request, reply });
    if (outcome.kind === 'saved') return accept(reply);
    ({ entity, remembered } = outcome.current);
  }
  return refuse('BUSY');
};
