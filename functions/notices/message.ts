/** The rules of a WeChat message: what its template admits, and what an answer to a send means. Pure. */
import { type Instant, later } from '../../shared/kernel/instant';
import type { MessageWhy } from '../../shared/notices/notice';
import { type Notice, noGrant } from './notice';
import { sendableFrom } from './quiet-hours';

/** `2026年11月22日`, a day that the calendar has. */
const isDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = (/^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? []).slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const isDayWithClock = (text: string): boolean => {
  const [day = '', clock = '', ...rest] = text.split(' ');
  return isDay(day) && isClock(clock) && rest.length === 0;
};

/**
 * What each keyword type admits (WeChat, subscribeMessage.send). How it counts is not written down; UTF-16 units never undercount.
 * Narrower than WeChat where its words leave room: what passes here is never refused there.
 */
const admits: Record<string, (value: string) => boolean> = {
  thing: (value) => value.length <= 20,
  number: (value) => /^[0-9]+(\.[0-9]+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^(?:(?!\p{Extended_Pictographic})[\p{P}\p{S}])+$/u.test(value) && value.length <= 5,
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  time: (value) => isClock(value) || isDayWithClock(value),
  date: (value) => isDay(value) || isDayWithClock(value),
  amount: (value) => /^[¥￥]?\d{1,8}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[0-9+-]{1,17}$/.test(value),
  car_number: (value) => /^\p{Script=Han}[A-Za-z0-9]{6,7}$/u.test(value),
  name: (value) =>
    /^(?:\p{Script=Han}{1,10}|[A-Za-z.·]{1,20})$/u.test(value) && value.length <= (/[A-Za-z]/.test(value) ? 20 : 10),
  phrase: (value) => /^\p{Script=Han}+$/u.test(value) && value.length <= 5,
};

const hasControls = (value: string): boolean => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);

/** The keywords whose values their types don't admit; an unknown type admits nothing. */
export const unfitKeywords = (values: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values)
    .filter(([keyword, value]) => {
      const admit = admits[keyword.replace(/\d+$/, '')];
      return value === '' || hasControls(value) || admit === undefined || !admit(value);
    })
    .map(([keyword]) => keyword);

/** How a send ended, as the gateway tells it. */
export type SendAnswer =
  | { readonly kind: 'sent'; readonly msgid?: string }
  | { readonly kind: 'error'; readonly errcode: number }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'lost' };

export type SendOutcome =
  | { readonly message: 'sent'; readonly msgid?: string }
  | { readonly message: 'unknown' }
  /** To be tried again after a while. */
  | { readonly message: 'created'; readonly retryInMs: number }
  | { readonly message: 'failed'; readonly why: string; readonly endsGrant: boolean; readonly alarms: boolean };

const minute = 60_000;
const backOffMs = [minute, 5 * minute, 15 * minute, 60 * minute, 240 * minute] as const;

/** Busy or out of quota, and tokens that renewing once did not mend. */
const passingErrors = new Set([-1, 40001, 40014, 42001, 43108, 44990, 44991, 44993, 45009, 45011]);
const notSubscribed = 43101;
const openidUnknown = 40003;
const unreached = 'unreached';
const dataRefused = 47003;

const again = (attempts: number, why: string): SendOutcome => {
  const retryInMs = backOffMs[attempts - 1];
  return retryInMs === undefined
    ? { message: 'failed', why, endsGrant: false, alarms: false }
    : { message: 'created', retryInMs };
};

/**
 * A definite error or a call that never arrived may be tried again; a lost answer may not, for WeChat may have delivered.
 * `attempts` counts this send, from 1.
 */
export const outcomeOf = (answer: SendAnswer, attempts: number): SendOutcome => {
  switch (answer.kind) {
    case 'sent':
      return { message: 'sent', ...(answer.msgid === undefined ? {} : { msgid: answer.msgid }) };
    case 'lost':
      return { message: 'unknown' };
    case 'unreached':
      return again(attempts, unreached);
    case 'error':
      if (passingErrors.has(answer.errcode)) return again(attempts, String(answer.errcode));
      return {
        message: 'failed',
        why: String(answer.errcode),
        endsGrant: answer.errcode === notSubscribed,
        alarms: answer.errcode === dataRefused,
      };
  }
};

/** Why WeChat carries nothing, as a person may be told; undefined where it does or may still. */
export const whyOf = ({ message, why }: Pick<Notice, 'message' | 'why'>): MessageWhy | undefined => {
  if (message === 'none') return why === noGrant ? 'no_grant' : undefined;
  if (message !== 'failed') return undefined;
  if (why === String(notSubscribed)) return 'unsubscribed';
  if (why === String(openidUnknown)) return 'not_on_wechat';
  return why === unreached || passingErrors.has(Number(why)) ? 'wechat_busy' : 'our_fault';
};

/** A send that has told nothing for so long has lost its answer: the process that made it is gone. */
export const sendingPatienceMs = 5 * minute;

/**
 * When the timers look after a message that was just made: at the end of quiet hours it is sent; by day it should have gone by
 * then, and if its process died before, it goes now.
 */
export const firstDueOf = ({ at, urgent }: Pick<Notice, 'at' | 'urgent'>): Instant => {
  const from = sendableFrom(at, urgent);
  return from > at ? from : sendableFrom(later(at, sendingPatienceMs), urgent);
};
