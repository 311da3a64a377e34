/** What staff file for somebody, in the words of the page. */
import type { Matter } from './filing-draft';

interface MatterWords {
  readonly word: string;
  readonly ask: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  readonly tooShort: string;
  readonly whom: string;
  readonly nobody: string;
  readonly submit: string;
  readonly filed: string;
  readonly look: string;
}

export const matterWords = {
  wish: {
    word: '微心愿',
    ask: '想请邻居帮什么？',
    hint: '比如：灯泡坏了，想请人帮忙换一个。',
    least: 4,
    most: 300,
    tooShort: '请多写几个字，说清楚想请邻居帮什么。',
    whom: '替谁许愿',
    nobody: '请选是替谁许愿。',
    submit: '替TA提交心愿',
    filed: '许好了',
    look: '看这个心愿',
  },
  suggestion: {
    word: '投诉建议',
    ask: 'TA想说什么？',
    hint: '哪里做得不好，或者可以怎样更好，照TA的话写。',
    least: 6,
    most: 500,
    tooShort: '请写清楚一些，至少六个字。',
    whom: '替谁提',
    nobody: '请选是替谁提。',
    submit: '替TA提交投诉建议',
    filed: '提好了',
    look: '看这条投诉建议',
  },
} as const satisfies Record<Matter, MatterWords>;
