/** Wishes in every state, made by the acts themselves, so that each has the course, notes and notices that it would really have. */

import type { Ids } from '../../functions/kernel/ports';
import { askWishInfo } from '../../functions/wishes/ask-wish-info';
import { assignWish } from '../../functions/wishes/assign-wish';
import { checkWishText } from '../../functions/wishes/check-wish-text';
import { claimWish } from '../../functions/wishes/claim-wish';
import { closeWish } from '../../functions/wishes/close-wish';
import { confirmWish } from '../../functions/wishes/confirm-wish';
import { deliverWish } from '../../functions/wishes/deliver-wish';
import { publishWish } from '../../functions/wishes/publish-wish';
import { submitWish } from '../../functions/wishes/submit-wish';
import type { WishStore } from '../../functions/wishes/wish-store';
import { withdrawWish } from '../../functions/wishes/withdraw-wish';
import { type Instant, later } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { WishReceipt, WishState } from '../../shared/wishes/wish';
import { actorOf } from './actor';
import type { DemoPerson } from './people';
import { type Chance, chanceFrom, ulidAt } from './random';
import { type DemoWishText, wishTexts } from './wish-texts';

interface Cast {
  readonly author: DemoPerson;
  readonly staff: DemoPerson;
  readonly members: readonly DemoPerson[];
}

const hour = 3_600_000;

/** Whoever asks for a thing says how dear it may be. */
const ceilingOf = (category: DemoWishText['category']) => (category === 'goods' ? { priceCeiling: 100 } : {});

/** One wish's course: each step an act by somebody, an hour or more after the last. */
export const wishTeller = (wishes: WishStore, now: Instant) => {
  const chance: Chance = chanceFrom(126);
  let at = now;
  const ids: Ids = { ulid: () => ulidAt(chance, Date.parse(at)), sevenDigits: () => chance.digits(7) };
  const ports = { wishes, ids };

  const settled = async (what: Promise<Result<WishReceipt>>): Promise<WishReceipt> => {
    const result = await what;
    if (!result.ok) throw new Error(`the demo's story breaks: ${result.refusal.code} ${result.refusal.field ?? ''}`);
    at = later(at, hour * (1 + chance.below(8)));
    return result.value;
  };
  const by = <Body>(person: DemoPerson, wishId: string, body: Body) => ({
    input: { params: { wishId }, query: undefined, body },
    at,
    actor: actorOf(person),
    idempotency: { key: `demo${ulidAt(chance, Date.parse(at))}`, requestHash: 'demo' },
  });

  const submit = async ({ author }: Cast, text: DemoWishText): Promise<string> => {
    const asked = { ...by(author, '', { words: text.words, category: text.category }) };
    const receipt = await settled(submitWish(ports)({ ...asked, input: { ...asked.input, params: undefined } }));
    const pass = { judge: async () => 'pass' as const };
    const story = await wishes.story(receipt.id);
    for (const event of story?.events ?? []) await checkWishText({ wishes, ids, textCheck: pass })(event, at);
    return receipt.id;
  };
  const assign = async (wishId: string, { staff, members }: Cast, { publicWords, category }: DemoWishText) => {
    const [member] = members;
    if (member === undefined) throw new Error('the demo has no member to ask');
    const issued = { publicWords, category, places: 1, ...ceilingOf(category) };
    await settled(assignWish(ports)(by(staff, wishId, { memberId: member.personId, issued })));
  };

  const publish = async (wishId: string, cast: Cast, text: DemoWishText, places: number) => {
    await settled(
      publishWish(ports)(
        by(cast.staff, wishId, {
          publicWords: text.publicWords,
          category: text.category,
          places,
          ...ceilingOf(text.category),
        }),
      ),
    );
  };
  const claimAll = async (wishId: string, members: readonly DemoPerson[]) => {
    for (const member of members) await settled(claimWish(ports)(by(member, wishId, {})));
  };
  const deliverAll = async (wishId: string, members: readonly DemoPerson[]) => {
    for (const member of members) {
      await settled(deliverWish(ports)(by(member, wishId, { report: '已经上门办好，和老人家聊了一会儿。' })));
    }
  };

  /** Takes a new wish as far as `state`, beginning `daysAgo` days before now. */
  return async (cast: Cast, state: WishState, daysAgo: number, places = 1): Promise<void> => {
    at = later(now, -daysAgo * 24 * hour);
    const text = chance.pick(wishTexts);
    const members = cast.members.slice(0, places);
    const wishId = await submit(cast, text);
    if (state === 'submitted') return;
    if (state === 'needs_info') {
      await settled(
        askWishInfo(ports)(by(cast.staff, wishId, { question: '请问方便的时间是哪天？我们好安排人上门。' })),
      );
      return;
    }
    if (state === 'withdrawn') {
      await settled(withdrawWish(ports)(by(cast.author, wishId, undefined)));
      return;
    }
    if (state === 'closed') {
      const words = '您来电话说已经办好了，不用再来。以后需要，再许一个。';
      await settled(closeWish(ports)(by(cast.staff, wishId, { reason: 'not_needed' as const, words })));
      return;
    }
    if (state === 'assigned') return assign(wishId, cast, text);
    await publish(wishId, cast, text, places);
    if (state === 'published') return claimAll(wishId, members.slice(0, places - 1));
    await claimAll(wishId, members);
    if (state === 'claimed') return;
    await deliverAll(wishId, members);
    if (state === 'delivered') return;
    await settled(confirmWish(ports)(by(cast.author, wishId, { rating: 5, thanks: '谢谢，帮了大忙！' })));
  };
};
