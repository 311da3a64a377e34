/**
 * Which consents of their own a wish needs: health, disability, hardship and a child under 14 are told by its category, its words or whose it is
 * (PIPL art. 28–29, 31).
 * Words are judged coarsely and in favour of asking: one question too many costs a tap, one too few costs a right.
 */
import type { ConsentPurpose } from '../kernel/consent';
import type { WishCategory } from './wish';

const tellingWords = {
  health: /病|[吃买取配]药|药品|住院|手术|化疗|透析|血压|血糖|癌|康复|护理|失智|痴呆|抑郁/,
  disability: /残疾|残障|轮椅|拐杖|失明|盲人|失聪|聋|瘫痪|助听器/,
  hardship: /低保|特困|贫困|困难户|困难补助|揭不开锅|交不起|买不起|救助/,
  // A grown-up child who lives elsewhere or works is no child; an age of more than thirteen is none either.
  child_under_14:
    /小孩|孩子(?!们?都?(?:在外|在别|不在|上班|工作|出差))|儿童|幼儿|婴儿|宝宝|小学生|上小学|(?:^|[^0-9])(?:[0-9]|1[0-3])周?岁|(?:^|[^一二三四五六七八九十百])(?:[一二两三四五六七八九]|十[一二三]?)周?岁/,
} as const satisfies Partial<Record<ConsentPurpose, RegExp>>;

type Told = keyof typeof tellingWords;

export interface Wished {
  readonly words: string;
  readonly category?: WishCategory | undefined;
  /** Its author is on record as a child under 14. */
  readonly byChild?: boolean | undefined;
}

/** In the order in which they are asked. */
export const consentsNeeded = ({ words, category, byChild }: Wished): readonly Told[] =>
  (Object.keys(tellingWords) as Told[]).filter(
    (purpose) =>
      (purpose === 'health' && category === 'health') ||
      (purpose === 'child_under_14' && byChild === true) ||
      tellingWords[purpose].test(words),
  );

/** The first that is needed and does not stand. */
export const missingConsent = (wished: Wished, given: readonly ConsentPurpose[]): Told | undefined =>
  consentsNeeded(wished).find((purpose) => !given.includes(purpose));
