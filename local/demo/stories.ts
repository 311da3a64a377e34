/** What staff make of thanks in the demo: of most kinds a story, of the others nothing yet, so that something waits for them. */
import type { Ids } from '../../functions/kernel/ports';
import { publishStory } from '../../functions/wishes/tell-story';
import type { WishStore } from '../../functions/wishes/wish-store';
import type { Instant } from '../../shared/kernel/instant';
import type { WishCategory } from '../../shared/wishes/wish';
import { actorOf } from './actor';
import type { DemoPerson } from './people';
import { chanceFrom, ulidAt } from './random';

const told: Readonly<Partial<Record<WishCategory, string>>> = {
  repair: '修好了，心里踏实多了，谢谢热心的邻居。',
  companionship: '有人陪着说说话，一下午过得真快，谢谢。',
  learning: '学会了用手机缴费，不用再跑一趟了，谢谢。',
  health: '有人陪着去，一点也不慌了，谢谢邻居。',
  goods: '收到了，正用得上，谢谢大家想着。',
};

/** A chance of its own: what else the demo draws does not change with it. */
const chance = chanceFrom(451);

interface Thanked {
  readonly wishId: string;
  readonly category: WishCategory;
  readonly staff: DemoPerson;
  readonly at: Instant;
}

export const tellStory = async (wishes: WishStore, { wishId, category, staff, at }: Thanked): Promise<void> => {
  const words = told[category];
  if (words === undefined) return;
  const ids: Ids = { ulid: () => ulidAt(chance, Date.parse(at)), sevenDigits: () => chance.digits(7) };
  const result = await publishStory({ wishes, ids })({
    input: { params: { wishId }, body: { words } },
    at,
    actor: actorOf(staff),
    idempotency: { key: `demo${ids.ulid()}`, requestHash: 'demo' },
  });
  if (!result.ok) throw new Error(`the demo's story of ${wishId} breaks: ${result.refusal.code}`);
};
