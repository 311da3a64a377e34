import type { NationalNumber, ServiceTopic } from '../../shared/service-cards/service-card';
import type { IconName } from '../kit/icon';

export const serviceTopicWords = {
  property: { word: '物业', icon: 'building' },
  water: { word: '用水', icon: 'drop' },
  power: { word: '用电', icon: 'bolt' },
  gas: { word: '燃气', icon: 'flame' },
  heating: { word: '供暖', icon: 'heat' },
  repair: { word: '维修', icon: 'tool' },
  police: { word: '派出所', icon: 'shield' },
  clinic: { word: '看病', icon: 'pulse' },
  elder_care: { word: '养老', icon: 'heart' },
  transport: { word: '出行', icon: 'bus' },
  other: { word: '其他', icon: 'list' },
} as const satisfies Record<ServiceTopic, { readonly word: string; readonly icon: IconName }>;

export const nationalWords = {
  110: '报警',
  119: '火警',
  120: '急救',
  122: '交通事故',
  12345: '政务服务热线',
} as const satisfies Record<NationalNumber, string>;
