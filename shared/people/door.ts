/** One door, however it is written: what a resident types and what a sheet says must meet. Pure. */

const numerals = '零一二三四五六七八九';

/** 一 to 九十九 as digits; anything else stays. */
export const plainNumerals = (text: string): string =>
  text.replace(/[一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]/g, (found) => {
    const [tens = '', ones = ''] = found.split('十');
    if (!found.includes('十')) return String(numerals.indexOf(found));
    return String((tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones)));
  });

/**
 * `2单元301室`, `２－301`, `二单元301` and `2#301` are all `2-301`. Only for comparing, never for showing.
 */
export const doorKey = (room: string): string =>
  plainNumerals(room.normalize('NFKC').toUpperCase())
    .replace(/\s/g, '')
    .replace(/(单元|门栋|[#—–－_/、.])/g, '-')
    .replace(/[室户号]+$/, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/(^|-)0+(?=\d)/g, '$1');

/** A name for comparing: without blanks, with one kind of middle dot, Latin letters small. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[•∙・‧]/g, '·')
    .toLowerCase();

/**
 * What is hashed to find a door, and a person behind it, in the households that staff have imported. The hash's key is secret,
 * so that nobody who reads the table learns who lives where.
 */
export const doorPlain = (buildingId: string, room: string): string => `${buildingId}/${doorKey(room)}`;
export const behindDoorPlain = (buildingId: string, room: string, name: string): string =>
  `${doorPlain(buildingId, room)}/${nameKey(name)}`;
