/**
 * Which words tell of health, disability, hardship or a child under 14, so that a consent of its own is asked for (PIPL art. 28–29, 31).
 * They are judged coarsely and in favour of asking: one question too many costs a tap, one too few costs a right.
 */
import { type ConsentPurpose, consentPurposes } from './consent';

export type Telling = Readonly<Record<ConsentPurpose, RegExp>>;

const yearsUnder14 =
  '(?:^|[^0-9])(?:[0-9]|1[0-3])周?岁|(?:^|[^一二三四五六七八九十百])(?:[一二两三四五六七八九]|十[一二三]?)周?岁';

/** Of somebody's own life; a child under 14 apart, of whom it depends on what is written. */
const ofHimself = {
  health: /病|[吃买取配]药|药品|住院|手术|化疗|透析|血压|血糖|癌|康复|护理|失智|痴呆|抑郁/,
  disability: /残疾|残障|轮椅|拐杖|失明|盲人|失聪|聋|瘫痪|助听器/,
  hardship: /低保|特困|贫困|困难户|困难补助|揭不开锅|交不起|买不起|救助/,
} as const;

/** Of a wish, which is about somebody. A grown-up child who lives elsewhere or works is no child; an age of more than thirteen is none either. */
export const tellingOfOne: Telling = {
  ...ofHimself,
  child_under_14: new RegExp(
    `小孩|孩子(?!们?都?(?:在外|在别|不在|上班|工作|出差))|儿童|幼儿|婴儿|宝宝|小学生|上小学|${yearsUnder14}`,
  ),
};

/** Of a complaint, which may speak of children as such (儿童滑梯): then of nobody’s. */
export const tellingOfPlace: Telling = {
  ...ofHimself,
  child_under_14: new RegExp(
    `(?:我|咱|俺|家)们?家?的?(?:小孩|孩子(?!们?都?(?:在外|在别|不在|上班|工作|出差))|宝宝|娃)|${yearsUnder14}`,
  ),
};

/** In the order in which they are asked. */
export const purposesTold = (telling: Telling, words: string): readonly ConsentPurpose[] =>
  consentPurposes.filter((purpose) => telling[purpose].test(words));

/** The first that is needed and does not stand. */
export const firstMissing = (
  needed: readonly ConsentPurpose[],
  given: readonly ConsentPurpose[],
): ConsentPurpose | undefined => needed.find((purpose) => !given.includes(purpose));
