/** Whom to ask first: those whose profile fits the wish, then the others as they stand. Staff decide. Pure. */
import type { Instant } from '../../../../shared/kernel/instant';
import type { MembershipView } from '../../../../shared/memberships/membership';
import { type Asked, fits } from '../../../../shared/wishes/fits';

/** Those whose name or unit holds the words, whoever fits first. */
export const whoFits = (
  members: readonly MembershipView[],
  asked: Asked,
  typed: string,
  now: Instant,
): readonly MembershipView[] => {
  const sought = typed.trim();
  const found = members.filter(({ name, unitName }) => `${name} ${unitName}`.includes(sought));
  return [...found.filter((one) => fits(one, asked, now)), ...found.filter((one) => !fits(one, asked, now))];
};
