/** How 投诉建议 are told on the screen: never as somebody's case, always with a day. */
import type { Through } from '../../shared/kernel/acting';
import type { Instant } from '../../shared/kernel/instant';
import type { SuggestionRow, SuggestionState, SuggestionSubject } from '../../shared/suggestions/suggestion';
import { handledBy, type SuggestionAct } from '../../shared/suggestions/transitions';
import type { StateWords } from '../kit/state-line';
import { dueWords } from '../kit/time-words';

export const subjectWords = {
  community: '社区',
  gridWorker: '网格员',
  property: '物业',
  street: '街道',
  app: '这个小程序',
  other: '其他',
} as const satisfies Record<SuggestionSubject, string>;

export const subjectOptions = (Object.keys(subjectWords) as SuggestionSubject[]).map((value) => ({
  value,
  word: subjectWords[value],
}));

/** Who will answer, said before it is sent. */
export const answererWords = { street: '街道', district: '区里' } as const;

/** 谁能看到, above 提交. `through`: by what right it is written for another; absent: for oneself. */
export const suggestionReaders = (about: SuggestionSubject, through?: Through) => {
  const whose = through === undefined || through === 'self' ? '您' : 'TA';
  const accused = about === 'community' || about === 'gridWorker' ? '，被说到的人不经手' : '';
  return {
    everybody: '看不到',
    handlers: `${answererWords[handledBy[about]]}负责答复的人看得到写的话，${whose}的名字只显示姓`,
    communityOnly: through === 'proxy' ? `替TA办事的网格员和社区看得到${accused}` : `看不到${accused}`,
  };
};

export const suggestionStateWords = {
  received: { icon: 'clock', word: '已收到，正在办', tone: 'active' },
  answered: { icon: 'reply', word: '已答复，请您看看', tone: 'waiting' },
  reopened: { icon: 'swap', word: '再次办理', tone: 'active' },
  closed: { icon: 'done', word: '已结束', tone: 'done' },
} as const satisfies Record<SuggestionState, StateWords>;

const acts: Readonly<Record<SuggestionAct | 'fileSuggestion', string>> = {
  fileSuggestion: '提出',
  answerSuggestion: '答复',
  reopenSuggestion: '不满意，请再办',
  closeSuggestion: '本人结束',
};

export const stepTitle = (act: string): string => (act in acts ? acts[act as keyof typeof acts] : '有新进展');

/** By when an answer is promised, or how late it is. */
export const promise = ({ dueAt }: Pick<SuggestionRow, 'dueAt'>, now: Instant): string | undefined => {
  if (dueAt === undefined) return undefined;
  const { late, words } = dueWords(dueAt, now);
  return late ? `答复${words}` : `${words}答复`;
};
