/** What each setting is called, what it is counted in, and what it does for a resident. */
import type { SettingName, SettingValue } from '../../shared/kernel/settings';
import type { SettingEntry, SettingSource } from '../../shared/settings/setting-change';
import type { WishCategory } from '../../shared/wishes/wish';

export interface SettingWords {
  readonly title: string;
  /** Behind a number; absent where nothing is counted. */
  readonly unit?: string;
  readonly does: string;
  /** What can be chosen of, where something is chosen; the page's test holds them to the words of the wall. */
  readonly options?: Readonly<Record<string, string>>;
}

const categories = {
  goods: '物品',
  repair: '维修',
  companionship: '陪伴',
  learning: '学习',
  errand: '跑腿',
  health: '健康',
  other: '其他',
} as const satisfies Record<WishCategory, string>;

export const settingWords = {
  wishReviewHours: { title: '心愿审核时限', unit: '小时', does: '居民许愿后，最晚多久得到社区答复' },
  wishConfirmDays: { title: '确认帮办的天数', unit: '天', does: '帮办后，居民这些天内没有确认，由社区打电话回访' },
  wishUndoDays: { title: '可以撤销达成的天数', unit: '天', does: '居民确认后发现其实没办好，这些天内可以自己撤销' },
  wishAnswerHours: { title: '派单答复时限', unit: '小时', does: '党员接到派单，最晚多久答复；不答复就放回心愿墙' },
  wishReserveHours: { title: '候补答复时限', unit: '小时', does: '有名额空出来，候补的邻居最晚多久答复；夜里不算' },
  rotationHours: {
    title: '轮候的报名时间',
    unit: '小时',
    does: '心愿发布后先报名，到点先轮到近90天帮得少的党员，夜里不算；0是不轮候，先点先得',
  },
  wishLeaseDays: { title: '认领保留的天数', unit: '天', does: '邻居认领后最多保留多久，到期放回心愿墙，不让居民空等' },
  wishExtendDays: { title: '认领可以延长的天数', unit: '天', does: '认领人可以延长一次，最多延长这些天' },
  wishExpireDays: {
    title: '没人来的心愿多留几天',
    unit: '天',
    does: '过了需要的日子还没有人来，再留这些天给社区打电话找人',
  },
  wishShelfDays: {
    title: '没写日子的心愿留多久',
    unit: '天',
    does: '没写需要日子、一直没有人来的心愿，最多在墙上留多久',
  },
  openClaimLimit: { title: '同时认领的上限', unit: '个', does: '一位党员手上最多同时有几个心愿，免得接了办不完' },
  goodsCeilingYuan: {
    title: '物品的价格上限',
    unit: '元',
    does: '心愿要物品时，价格不能超过多少元；心愿只要物、不要钱',
  },
  closedCategories: {
    title: '眼下不收的类别',
    does: '居民暂时不能许这几类心愿，会看到可以打电话给社区；已经提交的照常办',
    options: categories,
  },
  memberCategories: {
    title: '不上心愿墙的类别',
    does: '这几类心愿只给社区核实过的党员和共建单位看；从新提交的心愿起',
    options: categories,
  },
  suggestionAnswerDays: { title: '投诉建议答复时限', unit: '个工作日', does: '居民提出投诉建议，最晚多久得到答复' },
  reportAnswerDays: { title: '举报处理时限', unit: '个工作日', does: '居民举报公开内容，最晚多久得到处理' },
  pointsEnabled: { title: '积分', does: '是否给帮办的党员记积分；按规定默认关闭' },
  pointsOnCompletion: { title: '办成一件心愿的积分', unit: '分', does: '开了积分的地方，每位帮办的党员记多少分' },
  digestTime: { title: '待办摘要的时间', does: '每天这个时间，把等着办的事告诉工作人员；从下一次摘要起生效' },
  unreachedHours: { title: '多久没看到就打电话', unit: '小时', does: '居民这么久没看到消息，就列入“要打电话的”' },
  deskDays: { title: '电脑登录的天数', unit: '天', does: '工作人员的电脑登录，最多这些天要重新扫码，保护居民信息' },
} as const satisfies Record<SettingName, SettingWords>;

const isSetting = (name: string): name is SettingName => name in settingWords;

export const valueWords = (name: string, value: SettingValue): string => {
  if (typeof value === 'boolean') return value ? '开' : '关';
  const words: SettingWords | undefined = isSetting(name) ? settingWords[name] : undefined;
  if (typeof value === 'object') return value.map((one) => words?.options?.[one] ?? one).join('、') || '没有';
  return words?.unit === undefined ? String(value) : `${value}${words.unit}`;
};

export const sourceWords = {
  district: '区里设置',
  street: '街道设置',
  community: '社区设置',
  default: '默认',
} as const satisfies Record<SettingSource, string>;

const orInherited = (name: string, value: SettingValue | undefined): string =>
  value === undefined ? '沿用上级' : valueWords(name, value);

/** `心愿审核时限：沿用上级 → 24小时`; what is no setting any more keeps its own name. */
export const differenceWords = ({ name, from, to }: SettingEntry['changes'][number]): string =>
  `${isSetting(name) ? settingWords[name].title : name}：${orInherited(name, from)} → ${orInherited(name, to)}`;
