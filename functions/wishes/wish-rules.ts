/** What a community has ruled of wishes: what may not be wished for at present, and how dear goods may be. Pure. */

import type { Refusal } from '../../shared/kernel/result';
import type { Settings } from '../../shared/kernel/settings';
import type { WishRules } from '../../shared/wishes/rules';
import type { WishCategory } from '../../shared/wishes/wish';

/** What binds whoever publishes it, whatever is changed meanwhile. */
export const rulesIn = ({ goodsCeilingYuan, memberCategories }: Settings): WishRules => ({
  goodsCeilingYuan,
  memberCategories: [...memberCategories],
});

/** For whoever files; what lies before staff already, they may publish. */
export const objectionToCategory = (
  category: WishCategory | undefined,
  { closedCategories }: Pick<Settings, 'closedCategories'>,
): Refusal | undefined =>
  category !== undefined && closedCategories.includes(category)
    ? { code: 'CATEGORY_CLOSED', field: 'body.category' }
    : undefined;

interface Priced {
  readonly category?: WishCategory | undefined;
  readonly priceCeiling?: number | undefined;
}

/** Only a thing has a price; what nobody has sorted yet may be one. */
export const objectionToCeiling = (
  { category, priceCeiling }: Priced,
  { goodsCeilingYuan }: Pick<Settings, 'goodsCeilingYuan'>,
  body: string,
): Refusal | undefined => {
  const field = `${body}.priceCeiling`;
  if (priceCeiling === undefined) return undefined;
  if (category !== undefined && category !== 'goods') return { code: 'BAD_INPUT', field };
  return priceCeiling > goodsCeilingYuan ? { code: 'OVER_CEILING', field } : undefined;
};
