/** How a consent for somebody without a phone is spoken of: by those who have asked him, or by a child's guardian of himself. */

export const saidByWords = {
  staff: {
    title: '登记本人的同意',
    intro: '先把下面的话念给本人听（孩子的，念给监护人听），听明白了、愿意，再登记。不愿意就不写这些。',
    follows: '撤回后马上生效：写到这些的新心愿、投诉建议不再提交，已经在办的请和本人商量。',
    whoReads: '本人和社区；记着是谁问的、怎么问的',
    given: '已登记同意',
    takenBack: '已登记撤回',
    notFound: '这里登记不了：TA已有自己的手机，请在TA的手机上同意；或者您已不在这里服务。',
  },
  guardian: {
    title: '孩子的情况，我同意',
    intro: '替孩子写到下面的情况，要您作为监护人单独同意。一样一样由您定；不同意就不写这些。',
    follows: '撤回后马上生效：写到这些的新心愿不再提交，已经在办的不变。',
    whoReads: '监护人和社区；记着是您同意的',
    given: '监护人已同意',
    takenBack: '已撤回监护人的同意',
    notFound: '孩子已有自己的手机，请在孩子的手机上打开“我的→我的信息与隐私→我的同意”。',
  },
} as const;
export type SaidBy = keyof typeof saidByWords;

export const labelsOf = (by: SaidBy, forChild: boolean): { readonly give: string; readonly takeBack: string } => {
  if (by === 'guardian') return { give: '我同意', takeBack: '撤回我的同意' };
  const who = forChild ? '监护人' : '本人';
  return { give: `${who}同意，登记`, takeBack: `${who}撤回同意` };
};
