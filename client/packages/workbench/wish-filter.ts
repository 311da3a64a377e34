/** What staff look for among the wishes of a state, as the page keeps it and as the cloud is asked for it. Pure. */
import type { WishCategory, WishState } from '../../../shared/wishes/wish';
import type { QueueSought } from '../../wishes/use-wish-queue';
import { categoryWords } from '../../wishes/wish-words';

export interface WishFilter {
  /** A community or a grid under the desk. */
  readonly within: { readonly id: string; readonly name: string } | undefined;
  readonly category: WishCategory | undefined;
  readonly words: string | undefined;
  readonly lateOnly: boolean;
}

export const noFilter: WishFilter = { within: undefined, category: undefined, words: undefined, lateOnly: false };

/** What it means that a wish of this state has waited too long; absent where it never does. */
export const lateWords: Readonly<Partial<Record<WishState, string>>> = {
  submitted: '已超时',
  assigned: '已超时',
  published: '等了一周，或快到日子',
  claimed: '过了需要的日子',
  delivered: '要打电话问',
};

export const soughtBy = ({ within, category, words, lateOnly }: WishFilter): QueueSought => ({
  ...(within === undefined ? {} : { within: within.id }),
  ...(category === undefined ? {} : { category }),
  ...(words === undefined ? {} : { words }),
  ...(lateOnly ? { only: 'late' as const } : {}),
});

/** “第3网格 · 维修 · 灯泡”; empty where everything is shown. */
export const filterWords = ({ within, category, words, lateOnly }: WishFilter, state: WishState): string =>
  [within?.name, category && categoryWords[category].word, words, lateOnly ? lateWords[state] : undefined]
    .filter((word) => word !== undefined)
    .join(' · ');
