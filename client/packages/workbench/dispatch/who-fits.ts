/** Whom to ask first: those who have said that they can do such a thing, then by name. Staff decide. Pure. */
import type { MembershipSkill, MembershipView } from '../../../../shared/memberships/membership';
import type { WishCategory } from '../../../../shared/wishes/wish';

const skillsFor: Readonly<Record<WishCategory, readonly MembershipSkill[]>> = {
  goods: ['driving', 'errand'],
  repair: ['repair'],
  companionship: ['companionship'],
  learning: ['learning', 'phones'],
  errand: ['errand', 'driving'],
  health: ['health'],
  other: [],
};

export const fits = ({ skills }: Pick<MembershipView, 'skills'>, category: WishCategory | undefined): boolean =>
  category !== undefined && skillsFor[category].some((skill) => skills.includes(skill));

/** Those whose name or unit holds the words, whoever fits first. */
export const whoFits = (
  members: readonly MembershipView[],
  category: WishCategory | undefined,
  typed: string,
): readonly MembershipView[] => {
  const sought = typed.trim();
  const found = members.filter(({ name, unitName }) => `${name} ${unitName}`.includes(sought));
  return [...found.filter((one) => fits(one, category)), ...found.filter((one) => !fits(one, category))];
};
