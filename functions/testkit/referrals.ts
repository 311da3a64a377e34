/** Wishes that are handed to an office. */
import type { InputOf } from '../../shared/kernel/contract';
import { daysInMs, later, shanghaiDay } from '../../shared/kernel/instant';
import type { referWish } from '../../shared/wishes/referral-contract';
import type { Referral } from '../wishes/referral';
import { noon } from './fixed';

/** What staff say when they refer a wish; the call is a week off. */
export const aReferring = (changes: Partial<InputOf<typeof referWish>['body']> = {}) => ({
  kind: 'professional' as const,
  office: '试验燃气公司',
  officePhone: '0631-0000011',
  words: '请专业师傅来看，请别自己动手。',
  callOn: shanghaiDay(later(noon, daysInMs(7))),
  ...changes,
});

export const aReferral = (changes: Partial<Referral> = {}): Referral => {
  const { words: _, ...named } = aReferring();
  return { ...named, since: noon, ...changes };
};
