/** What the state machine opens to somebody who stands so to a wish. */
import { type ServedWishAct, servedWishActs, type Transition, type WishAct, wishTransitions } from './transitions';
import type { ClaimState, Relation, WishState } from './wish';

export interface Standing {
  readonly state: WishState;
  readonly relations: readonly Relation[];
  readonly claim: ClaimState | 'none';
}

/** Whether the machine allows the act to somebody who stands so. */
export const permits = (act: WishAct, { state, relations, claim }: Standing): boolean => {
  const row: Transition = wishTransitions[act];
  return (
    row.from.includes(state) &&
    row.who.some((relation) => relations.includes(relation)) &&
    (row.claim === undefined || row.claim.includes(claim))
  );
};

/** The acts open to somebody who stands so: the buttons on his page. */
export const actsOpenTo = (standing: Standing): readonly ServedWishAct[] =>
  servedWishActs.filter((act) => permits(act, standing));
