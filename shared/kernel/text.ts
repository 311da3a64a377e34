import * as z from 'zod/mini';

/**
 * Signs that show nothing. Not among them: the joiner and the choosers of shape within emoji. The last is the front half of the
 * plane of tags and choosers, which are as good as letters that nobody sees.
 */
const controls =
  /\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0d]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\udb40]/;
const halves = /\p{Surrogate}/u;

/**
 * Words that a person typed: surrounding blanks are cut, control and invisible characters are refused
 * (they can hide words from readers and from the content check), and so is half a character, which no table can keep.
 * Length in characters; an emoji is one.
 */
export const words = (min: number, max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    z.refine((text) => !controls.test(text) && !halves.test(text), { error: 'control characters' }),
  );

/**
 * Words that staff issue for strangers. Runs of seven digits or more are refused, blanks and dashes between them or not:
 * phones, ID cards and bank cards have no place on a wall. In whichever width they are typed.
 */
export const publicWords = (min: number, max: number) =>
  words(min, max).check(
    z.refine((text) => !/(?:\d[\s-]?){7,}/.test(text.normalize('NFKC')), {
      error: 'a number that singles somebody out',
    }),
  );

/** A Chinese or foreign personal name as people write it. */
export const personName = z
  .string()
  .check(z.trim(), z.regex(/^(?:[\p{Script=Han}·•]{2,20}|[A-Za-z][A-Za-z .'-]{1,39})$/u));

/** The surname with the rest hidden: 张伟 and 张小明 are both shown as 张**, so that length gives nothing away. */
export const maskName = (name: string): string => `${[...name][0] ?? ''}**`;

/** First three and last two digits: `138******78`. Shorter than eight digits: nothing is shown. */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}${'*'.repeat(phone.length - 5)}${phone.slice(-2)}`;
