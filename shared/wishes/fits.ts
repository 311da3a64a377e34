/** Whether a member's profile fits a wish: what he can do, and whether he has time before it is needed. A suggestion; people decide. */
import { daysInMs, type Instant, later, shanghaiDay } from '../kernel/instant';
import type { FreeHours, MembershipSkill } from '../memberships/membership';
import type { WishCategory } from './wish';

export interface Profile {
  readonly skills: readonly MembershipSkill[];
  readonly freeHours: readonly FreeHours[];
}

/** What is known of the wish so far. */
export interface Asked {
  readonly category: WishCategory | undefined;
  readonly needBy: string | undefined;
}

const skillsFor: Readonly<Record<WishCategory, readonly MembershipSkill[]>> = {
  goods: ['driving', 'errand'],
  repair: ['repair'],
  companionship: ['companionship'],
  learning: ['learning', 'phones'],
  errand: ['errand', 'driving'],
  health: ['health'],
  other: [],
};

/** 1 is Monday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;

const daysInWeek = 7;

/** Whoever has named no hours may be free at any. Today's hours count, however late it is. */
const hasTime = ({ freeHours }: Profile, needBy: string | undefined, now: Instant): boolean => {
  if (freeHours.length === 0 || needBy === undefined) return true;
  const days = Array.from({ length: daysInWeek }, (_, ahead) => shanghaiDay(later(now, daysInMs(ahead))));
  const left = days.filter((day) => day <= needBy).map(weekdayOf);
  return freeHours.some(({ weekday }) => left.includes(weekday));
};

export const fits = (profile: Profile, { category, needBy }: Asked, now: Instant): boolean =>
  category !== undefined &&
  skillsFor[category].some((skill) => profile.skills.includes(skill)) &&
  hasTime(profile, needBy, now);
