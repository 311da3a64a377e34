/**
 * The texts that people consent to, true where they are asked and where they are consented to ahead. Their editions stand in
 * shared/kernel/consent: a text that asks for more, or for something else, is a new edition.
 */
import type { AskedWay, ConsentPurpose } from '../../shared/kernel/consent';
import type { ConsentView } from '../../shared/privacy/my-data';

interface ConsentText {
  readonly title: string;
  /** What, what for, who sees it, how long. */
  readonly lines: readonly [what: string, why: string, who: string, howLong: string];
}

const readers = '心愿的原话，社区和您的网格员看得到；投诉建议的原话，负责答复的街道或区里看得到；墙上的话由社区改写';
const untilDone = '办完后只留不带姓名的统计；您随时可以撤回同意，也可以请社区删掉。';

export const consentTexts = {
  health: {
    title: '健康情况',
    lines: [
      '心愿或投诉建议里写到的身体或就医情况，例如生病、住院、吃药。',
      '只用来办写到它的那件事：让办事、帮忙的人知道要注意什么。',
      `${readers}，不写病情。`,
      untilDone,
    ],
  },
  disability: {
    title: '残疾情况',
    lines: [
      '心愿或投诉建议里写到的行动、视力、听力等不便。',
      '只用来办写到它的那件事：安排合适的人和方式。',
      `${readers}，不写残疾情况。`,
      untilDone,
    ],
  },
  hardship: {
    title: '生活困难情况',
    lines: [
      '心愿或投诉建议里写到的低保、救助等经济情况。',
      '只用来办写到它的那件事，或转给救助部门。',
      `${readers}，不写经济情况。`,
      untilDone,
    ],
  },
  child_under_14: {
    title: '不满14周岁孩子的信息',
    lines: [
      '替不满14周岁的孩子办事时要用到的：孩子的称呼和需要。',
      '只用来办孩子的事，不用于别的。',
      '社区和来帮忙的人只知道要办什么，不要孩子的证件号。',
      '由监护人同意；随时可以撤回，撤回后不再用。',
    ],
  },
} as const satisfies Record<ConsentPurpose, ConsentText>;

export const consentStateWords = {
  none: '还没有同意',
  given: '已同意',
  outdated: '说明已更新，要再同意一次',
  withdrawn: '已撤回',
} as const satisfies Record<ConsentView['state'], string>;

/** Told for him before he had an account: how he was asked. */
export const askedWords = {
  call: '社区打电话问您时登记的',
  visit: '社区上门问您时登记的',
} as const satisfies Record<AskedWay, string>;
