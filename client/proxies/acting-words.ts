import type { ActingKind, ActingState, ActingView } from '../../shared/proxies/acting-for';
import type { StateWords } from '../kit/state-line';
import { momentWords } from '../kit/time-words';

export const actingStateWords = {
  asked: { icon: 'clock', word: '等对方同意', tone: 'waiting' },
  active: { icon: 'done', word: '代办中', tone: 'done' },
  declined: { icon: 'stop', word: '没有同意', tone: 'plain' },
  revoked: { icon: 'stop', word: '已取消', tone: 'plain' },
  ended: { icon: 'stop', word: '已结束', tone: 'plain' },
} as const satisfies Record<ActingState, StateWords>;

export const actingKindWords = {
  relative: '亲友',
  guardian: '监护人',
  self: '我自己以前的登记',
} as const satisfies Record<ActingKind, string>;

export const consentWords = {
  own_phone: '本人在手机上同意',
  call: '社区电话征得同意',
  visit: '社区上门征得同意',
} as const satisfies Record<NonNullable<ActingView['consent']>, string>;

/** 本人在手机上同意 · 3月5日10:15 */
export const consentLine = ({ consent, since }: Pick<ActingView, 'consent' | 'since'>, now: string): string =>
  consent === undefined || since === undefined ? '' : `${consentWords[consent]} · ${momentWords(since, now)}`;
