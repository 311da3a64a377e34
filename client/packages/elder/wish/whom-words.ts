import type { ActingView } from '../../../../shared/proxies/acting-for';
import type { Me } from '../../../people/use-me';

type Known = Pick<Me, 'name' | 'home' | 'residencyPending'> | undefined;

/** 给我自己（张桂兰）; a stranger is asked who he is only when he sends. */
export const selfWords = (me: Known): string => (me?.name === undefined ? '给我自己' : `给我自己（${me.name}）`);

/** Where help would come to. */
export const homeWords = (me: Known): string => {
  if (me?.home !== undefined) return `住在${me.home.name}`;
  if (me === undefined) return '住址等您登录后填上';
  return me.residencyPending ? '住址社区正在核实' : '还没登记住址';
};

/** For whom and where, for reading once more: of oneself, of one for whom one acts, of a neighbour without a phone. */
export const whomLines = (
  me: Known,
  of: string | undefined,
  whom: readonly ActingView[],
): readonly (readonly [label: string, words: string])[] => {
  if (of === undefined) {
    return [
      ['给谁', selfWords(me)],
      ['在哪里', homeWords(me)],
    ];
  }
  const acting = whom.find(({ principalId }) => principalId === of);
  return [
    ['给谁', acting === undefined ? '不用手机的居民，您代TA办' : `${acting.name}，您代TA办`],
    ['在哪里', 'TA登记的住址'],
  ];
};
