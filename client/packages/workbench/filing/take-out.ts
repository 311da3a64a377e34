/**
 * Phone numbers and doors, out of what somebody wrote: they have no place in a wish's words. Pure. No look-behind anywhere:
 * older iPhones cannot read a script that has one.
 */

const numeral = '[一二三四五六七八九十]';
/** Of an estate's name: not of what usually stands before it. */
const nameLetter = '(?:(?![来去到在住是找帮请我你他她您家的了和有个给从把让叫过麻烦])\\p{Script=Han})';
const estate = `(?:${nameLetter}{1,6}?(?:里|苑|园|小区|花园|家园|新村|新城|公寓|大院|社区|家属院))?`;
const house = `(?:\\d{1,3}|${numeral}{1,3}|[A-Za-z])\\s?(?:号楼|栋|幢|号院|#楼?|座)`;
const unit = `(?:\\d{1,2}|${numeral}{1,2}|[A-Za-z])\\s?(?:单元|门栋)`;
const floor = `第?(?:\\d{1,2}|${numeral}{1,3})\\s?[楼层]`;
const room = '(?:\\d{3,4}|[一二三四五六七八九零〇]{3,4})(?:室|户|房|号)?';
const side = '[东西中南北][户门边]?';
const gap = '[\\s,，的]?';
const dash = '\\s?[-－—–]\\s?';
/** Said before a door: it goes with it. */
const livesAt =
  '(?:(?:我[妈爸奶爷]+|我们?家?|家|本人|老人|他|她)?(?:就|现在)?(?:家住在?|住在?|是|在)|(?:家庭)?(?:住址|地址|门牌|房号)(?:是|为)?\\s?[:：]?)?\\s?';
const after = '(?:的(?=[\\s,，。;；:：]|$)|这边|这户)?';
/** What is counted, not lived in: 10-100元. */
const counted = '(?!\\d|[-－—–]|\\s?[元块米斤人天个点月年公里℃%])';

const doorPatterns = [
  `${estate}(?:${house}${gap})?${unit}(?:${gap}${floor})?(?:${gap}(?:${room}|${side}))?`,
  `${estate}${house}${gap}(?:${floor}${gap}(?:${room}|${side})?|${room})`,
  `${estate}\\d{1,3}(?:${dash}|\\s?#\\s?)\\d{1,2}${dash}\\d{3,4}(?:室|户|号)?${counted}`,
  `${estate}\\d{1,3}${dash}\\d{3,4}(?:室|户|号)?${counted}`,
  '\\d{3,4}[室户](?!外|内|友)',
] as const;
const door = new RegExp(`(^|[^\\dA-Za-z])(${livesAt})(${doorPatterns.join('|')})${after}`, 'gu');

/** Said before a number: 请打我电话. */
const ringAt =
  '(?:(?:请|可以|可|麻烦|有空|随时|就)*(?:直接)?(?:拨打|打|拨|致电|联系|加)(?:一下)?(?:我们?|他|她|老人|我[妈爸奶爷]+|家里)?的?)?' +
  '(?:(?:我[妈爸奶爷]+|我|他|她|老人|家里)的?)?(?:联系|固定)?(?:电话|手机|座机|微信|方式|号码|短号|小号)?(?:号码|号)?(?:是|为)?\\s?[:：]?\\s?';
const numbers = [
  '(?:\\+?86[- ]?)?1[3-9](?:[- ]?\\d){9}',
  '0\\d{2,3}[- ]?\\d{7,8}',
  '[2-8]\\d{2,3}[- ]?\\d{4}',
] as const;
const phone = new RegExp(`(^|[^\\d])${ringAt}(${numbers.join('|')})(?!\\d)(?:[（(]?微信同号[）)]?|联系我?)?`, 'gu');
const shortPhone = /(短号|小号)\s?[:：]?\s?(\d{3,6})(?!\d)/gu;
const idCard = /(^|\D)(?:我的)?(?:身份证(?:号码?|号)?(?:是|为)?\s?[:：]?\s?)?\d{17}[\dXx](?!\d)/gu;

const plainDigits = (text: string): string =>
  text.replace(/[０-９]/g, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0)).replace(/＃/g, '#');

/** What is left behind where something was taken out. */
export const tidied = (text: string): string =>
  text
    .replace(/[（(][\s,，、;；]*[）)]/g, '')
    .replace(/[ \t\u2005\u00a0]+/g, ' ')
    .replace(/\s*([,，、;；:：。])(?:\s*[,，、;；:：])+/g, '$1')
    .replace(/[,，、;；:：\s]+([。！!？?])/g, '$1')
    .replace(/^[\s,，、;；:：。.]+|[\s,，、;；:：]+$/g, '');

/** A card's number is kept nowhere, not even until tomorrow. */
export const withoutIdCards = (text: string): string => text.replace(idCard, '$1');

const once = (found: readonly string[]): readonly string[] => [...new Set(found)];

export interface TakenOut {
  /** Without them. */
  readonly words: string;
  readonly phones: readonly string[];
  readonly doors: readonly string[];
  /** An ID-card number was there: it goes and is shown to nobody. */
  readonly hadIdCard: boolean;
}

export const takeOut = (text: string): TakenOut => {
  const phones: string[] = [];
  const doors: string[] = [];
  const plain = plainDigits(text);
  const withoutId = withoutIdCards(plain);
  const keepPhone = (_: string, before: string, number: string): string => {
    phones.push(number.replace(/[- ]/g, '').replace(/^\+?86(?=1)/, ''));
    return before;
  };
  const keepDoor = (_: string, before: string, __: string, found: string): string => {
    doors.push(found.replace(/[\s,，]/g, ''));
    return before;
  };
  const rest = withoutId
    .replace(phone, keepPhone)
    .replace(shortPhone, (_, __, number: string) => keepPhone('', '', number))
    .replace(door, keepDoor);
  return { words: tidied(rest), phones: once(phones), doors: once(doors), hadIdCard: withoutId !== plain };
};
