/** What registrations, skills, hours and units are called. */
import type { FreeHours, MembershipSkill, MembershipState } from '../../shared/memberships/membership';
import type { UnitKind } from '../../shared/memberships/unit';
import type { StateWords } from '../kit/state-line';

export const membershipStateWords = {
  applied: { icon: 'clock', word: '已报到，社区正在确认', tone: 'active' },
  confirmed: { icon: 'shield', word: '报到成功', tone: 'done' },
  declined: { icon: 'alert', word: '这次没能确认', tone: 'waiting' },
  withdrawn: { icon: 'reply', word: '您已撤回报到', tone: 'plain' },
  ended: { icon: 'stop', word: '报到已结束', tone: 'plain' },
} as const satisfies Record<MembershipState, StateWords>;

export const skillWords = {
  repair: '维修',
  learning: '辅导',
  health: '健康',
  companionship: '陪伴',
  errand: '跑腿',
  law: '法律',
  arts: '文艺',
  phones: '手机电脑',
  driving: '开车',
} as const satisfies Record<MembershipSkill, string>;

export const unitKindWords = {
  office: '机关',
  institution: '事业单位',
  enterprise: '企业',
  school: '学校',
  bank: '银行',
  association: '社会组织',
} as const satisfies Record<UnitKind, string>;

const workdays = [1, 2, 3, 4, 5] as const;

/** The times that people name; each stands for weekly ranges of hours. */
export const freeTimes = [
  { word: '工作日晚上', hours: workdays.map((weekday) => ({ weekday, from: 18, to: 21 })) },
  { word: '工作日白天', hours: workdays.map((weekday) => ({ weekday, from: 9, to: 17 })) },
  { word: '周六上午', hours: [{ weekday: 6, from: 8, to: 12 }] },
  { word: '周六下午', hours: [{ weekday: 6, from: 13, to: 18 }] },
  { word: '周日上午', hours: [{ weekday: 7, from: 8, to: 12 }] },
  { word: '周日下午', hours: [{ weekday: 7, from: 13, to: 18 }] },
] as const satisfies readonly { word: string; hours: readonly FreeHours[] }[];

const sameHours = (one: FreeHours, other: FreeHours): boolean =>
  one.weekday === other.weekday && one.from === other.from && one.to === other.to;

/** The named times within these hours, and the rest one by one. */
export const freeTimeWords = (hours: readonly FreeHours[]): readonly string[] => {
  const named = freeTimes.filter((time) => time.hours.every((range) => hours.some((own) => sameHours(own, range))));
  const covered: readonly FreeHours[] = named.flatMap((time) => [...time.hours]);
  const rest = hours.filter((own) => !covered.some((range) => sameHours(own, range)));
  const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
  return [
    ...named.map(({ word }) => word),
    ...rest.map(({ weekday, from, to }) => `周${weekdays[weekday - 1]}${from}–${to}点`),
  ];
};

/** What, who, what for, how to undo it: before the switch is turned. */
export const whatUnitSees =
  '单位的联络人看到您的姓名、办成了几个心愿、最近一次是哪天，用来了解双报到情况；看不到帮了谁、写了什么。不同意也不影响您服务。';
