import { isDateValue, isTimeValue } from './keyword-times';

/**
 * What each keyword type of a subscription template takes.
 * Where the documents leave room (how an emoji counts, blanks among symbols) the stricter reading holds:
 * a length is counted in UTF-16 units, and a blank is not a symbol. What passes here passes in either reading.
 */
const LIMITS: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => value.length <= 20,
  number: (value) => value.length <= 32 && /^\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => value.length <= 5 && [...value].every(isSymbol),
  character_string: (value) =>
    value.length <= 32 && [...value].every((sign) => /[A-Za-z0-9]/.test(sign) || isSymbol(sign)),
  time: isTimeValue,
  date: isDateValue,
  amount: (value) => /^\p{Sc}?\d+(\.\d+)?元?$/u.test(value) && value.replace(/\D/g, '').length <= 10,
  phone_number: (value) => value.length <= 17 && [...value].every((sign) => /\d/.test(sign) || isSymbol(sign)),
  car_number: (value) => /^[\p{Script=Han}A-Za-z0-9]([A-Za-z0-9]{0,6}[\p{Script=Han}A-Za-z0-9])?$/u.test(value),
  name: isName,
  phrase: (value) => /^\p{Script=Han}+$/u.test(value) && value.length <= 5,
  enum: (value) => value.length <= 20,
};

const KEY = /^([a-z_]+?)(\d+)$/;

/** The type in a template's key, e.g. `thing` in `thing1`; undefined when WeChat has no such type. */
export function keywordType(key: string): string | undefined {
  const type = KEY.exec(key)?.[1];
  return type !== undefined && Object.hasOwn(LIMITS, type) ? type : undefined;
}

/** True when WeChat would take this value under a key of that type. Control characters are never taken. */
export function fitsKeyword(type: string, value: string): boolean {
  const fits = LIMITS[type];
  return fits !== undefined && value !== '' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value) && fits(value);
}

function isSymbol(sign: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(sign) && !/\p{Extended_Pictographic}/u.test(sign);
}

/** Ten characters when any is Chinese, else twenty; digits never. */
function isName(value: string): boolean {
  const isHan = (sign: string) => /\p{Script=Han}/u.test(sign);
  const signs = [...value];
  if (!signs.every((sign) => isHan(sign) || /[A-Za-z]/.test(sign) || isSymbol(sign))) return false;
  return value.length <= (signs.some(isHan) ? 10 : 20);
}
