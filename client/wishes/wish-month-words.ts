/** What staff read of the table of a month's wishes. */
import { monthLater } from '../../shared/kernel/instant';
import type { WishMonthFailure } from '../../shared/wishes/wish-month';

export const wishMonthFailureWords = {
  no_wishes: '这个月没有提交的心愿。',
  too_many: '心愿太多，一张表放不下。请在下级街道或社区导出。',
  fault: '我们这边出了点问题，请再导出一次。',
} as const satisfies Record<WishMonthFailure, string>;

/** `2026年11月`. */
export const monthWords = (month: string): string => {
  const [year, number] = month.split('-');
  return `${year}年${Number(number)}月`;
};

const monthsBack = 12;

/** The last twelve months, the present one first. */
export const monthOptions = (month: string): readonly { readonly value: string; readonly word: string }[] =>
  Array.from({ length: monthsBack }, (_, back) => monthLater(month, -back)).map((value) => ({
    value,
    word: monthWords(value),
  }));
