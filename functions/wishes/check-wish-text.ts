/** Reaction to a wish that was submitted: WeChat's content check reads the resident's words before any stranger can. */
import type { Instant } from '../../shared/kernel/instant';
import type { WishEvent } from '../../shared/wishes/events';
import type { TextVerdict } from '../../shared/wishes/wish';
import type { Ids } from '../kernel/ports';
import type { Wish } from './wish';
import type { WishChange } from './wish-change';
import type { WishStore } from './wish-store';

/** Port: the content check. `later`: it could not be asked now and may be asked again. */
export interface TextCheck {
  readonly judge: (text: string, writerId: string) => Promise<Exclude<TextVerdict, 'pending'> | 'later'>;
}

export interface CheckPorts {
  readonly wishes: WishStore;
  readonly textCheck: TextCheck;
  readonly ids: Ids;
}

/** After this long without an answer a human judges: nobody waits on a machine's bad day. */
const patienceMs = 30 * 60_000;

/** The check is asked once more by whoever drives pending reactions. */
export class CheckLater extends Error {
  override readonly name = 'CheckLater';
}

const verdictChange = (wish: Wish, verdict: TextVerdict, at: Instant, eventId: string): WishChange => ({
  from: ['submitted'],
  to: wish.state,
  clauses: [{ kind: 'revisionIs', revision: wish.revision }, { kind: 'verdictPending' }],
  set: { textVerdict: verdict },
  clear: [],
  event: {
    id: eventId,
    type: 'wish.text_checked',
    at,
    act: 'checkWishText',
    by: 'system',
    wishId: wish.id,
    number: wish.number,
    from: wish.state,
    to: wish.state,
    authorId: wish.authorId,
    claimerIds: [],
    place: wish.place,
    revision: wish.revision,
  },
});

/** Idempotent: a verdict is recorded once per edition of the words. Throws CheckLater while the check can't be asked. */
export const checkWishText =
  ({ wishes, textCheck, ids }: CheckPorts) =>
  async (event: WishEvent, at: Instant): Promise<void> => {
    if (event.type !== 'wish.submitted' && event.type !== 'wish.resubmitted') return;
    const wish = await wishes.find(event.wishId);
    const isCurrent = wish?.revision === event.revision && wish.textVerdict === 'pending' && wish.state === 'submitted';
    if (wish === undefined || !isCurrent) return;
    // The words are those of whoever filed them, and WeChat judges a writer's words.
    const judged = await textCheck.judge(wish.words, event.actorId ?? wish.authorId);
    const isPatient = Date.parse(at) - Date.parse(event.at) < patienceMs;
    if (judged === 'later' && isPatient) throw new CheckLater();
    const verdict = judged === 'later' ? 'unavailable' : judged;
    await wishes.saveBySystem(verdictChange(wish, verdict, at, ids.ulid()));
  };
