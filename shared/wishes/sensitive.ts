/**
 * Which consents of their own a wish needs: health, disability and hardship are told by its category or by its words (PIPL art. 28–29).
 * Words are judged coarsely and in favour of asking: one question too many costs a tap, one too few costs a right.
 */
import type { ConsentPurpose } from '../kernel/consent';
import type { WishCategory } from './wish';

const tellingWords = {
  health: /病|[吃买取配]药|药品|住院|手术|化疗|透析|血压|血糖|癌|康复|护理|失智|痴呆|抑郁/,
  disability: /残疾|残障|轮椅|拐杖|失明|盲人|失聪|聋|瘫痪|助听器/,
  hardship: /低保|特困|贫困|困难户|困难补助|揭不开锅|交不起|买不起|救助/,
} as const satisfies Partial<Record<ConsentPurpose, RegExp>>;

type Told = keyof typeof tellingWords;

export interface Wished {
  readonly words: string;
  readonly category?: WishCategory | undefined;
}

/** In the order in which they are asked. */
export const consentsNeeded = ({ words, category }: Wished): readonly Told[] =>
  (Object.keys(tellingWords) as Told[]).filter(
    (purpose) => (purpose === 'health' && category === 'health') || tellingWords[purpose].test(words),
  );

/** The first that is needed and does not stand. */
export const missingConsent = (wished: Wished, given: readonly ConsentPurpose[]): Told | undefined =>
  consentsNeeded(wished).find((purpose) => !given.includes(purpose));
