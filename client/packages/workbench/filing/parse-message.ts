/** What staff have copied from a WeChat group, as the beginning of a wish: whose words, how to reach him, where he lives. Pure. */
import { plainNumerals } from '../../../../shared/people/door';
import { takeOut, tidied } from './take-out';

export interface FoundInMessage {
  /** The resident's own words, without phones and doors. */
  readonly words: string;
  readonly phones: readonly string[];
  readonly doors: readonly string[];
  /** A house that is named, by estate and number: 北山里 3. */
  readonly house: { readonly estate: string; readonly number: string } | undefined;
  /** The spoken number of somebody without a phone. */
  readonly number: string | undefined;
  /** Who wrote it, as the group calls him, or as he calls himself. */
  readonly speaker: string | undefined;
  readonly hadIdCard: boolean;
}

interface Said {
  readonly speaker: string | undefined;
  readonly lines: readonly string[];
}

const clock = '(?:\\d{4}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?)?\\s*(?:上午|下午|晚上)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?';
const nameThenTime = new RegExp(`^(.{1,20}?)\\s+${clock}$`, 'u');
const timeThenName = new RegExp(`^${clock}\\s+(.{1,20})$`, 'u');
const nameAlone = /^([^,，。!！?？:：]{1,20})[:：]$/u;
const nameThenWords = /^([^\s,，。!！?？:：]{1,12})[:：]\s*(.+)$/u;
/** Parts of a form, not of a conversation. */
const label =
  /^(?:姓名|联系人|电话|联系电话|手机|手机号|联系方式|地址|住址|家庭住址|门牌|房号|时间|需求|心愿|事项|内容|诉求|备注|说明|问题|标题|编号|年龄|求助|注意|附)$/u;
const ruler = /^[-—–─=_\s]*(?:\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?)?[-—–─=_\s]*$/u;
const courtesy =
  /^(?:收到|好的?|嗯+|谢谢.{0,8}|感谢.{0,8}|辛苦.{0,4}|您好|你好|大家好|各位邻居好?|在吗|早上好|下午好|晚上好|早|ok|OK|\+?1|转发|接龙|[\s,，。.!！?？~～])*$/u;
const greeting =
  /^(?:各位|大家|邻居们?|[\p{Script=Han}]{0,4}(?:主任|书记|社工|老师|网格员|姐|哥|阿姨|叔叔))*(?:您好|你好|大家好|好|早上好|下午好|晚上好)(?:[啊呀哈])?[\s,，。!！~～:：]+/u;

/** Faces, pictures and whom it is addressed to; the number of a row in a 接龙. */
const cleaned = (line: string): string =>
  line
    .replace(/\[[\p{Script=Han}A-Za-z]{1,5}\]/gu, '')
    .replace(/@[^\s@,，。:：]{1,16}(?:[\s\u2005]|$)/gu, '')
    .replace(/@/g, '')
    .replace(/^\s*\d{1,2}[.、．]\s*/u, '')
    .replace(/https?:\/\/\S+/g, '')
    .trim();

const headOf = (line: string): { speaker: string; words: string } | undefined => {
  const alone = nameThenTime.exec(line) ?? timeThenName.exec(line) ?? nameAlone.exec(line);
  if (alone?.[1] !== undefined && !label.test(alone[1])) return { speaker: alone[1].trim(), words: '' };
  const [, speaker, words] = nameThenWords.exec(line) ?? [];
  if (speaker === undefined || words === undefined || label.test(speaker)) return undefined;
  return { speaker, words };
};

/** Line by line, who said what; before anybody is named it is the one whose message was copied. */
const conversation = (text: string): readonly Said[] => {
  const said: { speaker: string | undefined; lines: string[] }[] = [{ speaker: undefined, lines: [] }];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/[「」]/g, '').trim();
    if (line === '' || ruler.test(line) || /^#?接龙$/.test(line)) continue;
    const head = headOf(line);
    if (head !== undefined) said.push({ speaker: head.speaker, lines: [] });
    const words = cleaned(head?.words ?? line);
    if (!courtesy.test(words)) said.at(-1)?.lines.push(words);
  }
  return said;
};

const shortest = 4;
const longest = 300;

/** The first who asks for something, with everything that he says. */
const asking = (said: readonly Said[]): Said => {
  const first = said.find(({ lines }) => lines.join('').length >= shortest);
  if (first === undefined) return { speaker: undefined, lines: [] };
  return {
    speaker: first.speaker,
    lines: said.filter(({ speaker }) => speaker === first.speaker).flatMap(({ lines }) => lines),
  };
};

const joined = (lines: readonly string[]): string =>
  lines.reduce((all, line) => (all === '' || /[,，。;；!！?？:：]$/.test(all) ? all + line : `${all}，${line}`), '');

const withEstate = /([\p{Script=Han}]{0,8}?)(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:号楼|栋|幢|号院|#|座)/u;
const byDashes = /^([\p{Script=Han}]{0,8}?)(\d{1,3})[-－—–#]\d{1,2}[-－—–]\d{3,4}/u;

const houseIn = (doors: readonly string[], text: string): FoundInMessage['house'] => {
  for (const place of [...doors, text]) {
    const [, estate = '', number] = withEstate.exec(place) ?? byDashes.exec(place) ?? [];
    if (number !== undefined) return { estate: doors.includes(place) ? estate : '', number: plainNumerals(number) };
  }
  return undefined;
};

const ownName = /(?:我(?:是|叫)|姓名\s?[:：]\s?)([\p{Script=Han}]{2,4})(?=[\s,，。;；]|$)/u;
const spoken = /编号\s?[:：]?\s?(\d{4})\s?(\d{4})(?!\d)/u;

export const parseMessage = (text: string): FoundInMessage => {
  const { speaker, lines } = asking(conversation(text));
  const whole = joined(lines);
  const [quoted = '', front = '', back = ''] = spoken.exec(whole) ?? [];
  const inName = takeOut(speaker ?? '');
  const inWords = takeOut(whole.replace(quoted, ''));
  const doors = [...new Set([...inWords.doors, ...inName.doors])];
  return {
    words: tidied(inWords.words.replace(greeting, '')).slice(0, longest),
    phones: [...new Set([...inWords.phones, ...inName.phones])],
    doors,
    house: houseIn(doors, whole),
    number: quoted === '' ? undefined : `${front}${back}`,
    speaker: inName.words || ownName.exec(whole)?.[1],
    hadIdCard: inWords.hadIdCard,
  };
};
