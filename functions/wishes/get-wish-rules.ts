import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result } from '../../shared/kernel/result';
import type { getWishRules as contract } from '../../shared/wishes/list-contract';
import type { Asked } from '../kernel/asked';

/** What he may wish for where he lives, and how dear a thing may be. */
export const getWishRules =
  (_: object) =>
  async ({ actor: { settings } }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> =>
    accept({ goodsCeilingYuan: settings.goodsCeilingYuan, closedCategories: [...settings.closedCategories] });
