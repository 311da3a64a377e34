/** The words of a 公告. Staff issue them for strangers, but an announcement without an office number helps nobody. */

import * as z from 'zod/mini';
import { words } from '../kernel/text';

/**
 * What an office may print: a landline with its area code (0631-5550001), a 400 number, a day (2026-12-01). Mobile phones are no
 * office numbers: a worker's own phone has no place on a board.
 */
const printable = /(^|\D)(0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)/g;
const longNumber = /(?:\d[\s-]?){7,}/;

/** Every other run of seven digits or more is refused, as on the wall: mobile phones, ID cards, bank cards. */
export const namesNobody = (text: string): boolean => !longNumber.test(text.replace(printable, '$1·'));

export const announcementWords = (min: number, max: number) =>
  words(min, max).check(z.refine(namesNobody, { error: 'a number that singles somebody out' }));
