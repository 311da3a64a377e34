import { isSpokenNumber } from '../../shared/kernel/id';

/** The code in what was scanned or typed, blanks or not; undefined when it is none of ours. */
export const codeIn = (text: string | undefined): string | undefined => {
  const digits = (text ?? '').replace(/[\s-]/g, '');
  return isSpokenNumber(digits) ? digits : undefined;
};
