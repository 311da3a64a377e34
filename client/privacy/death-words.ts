import type { DeathTeller, NearRelative } from '../../shared/privacy/death';

export const deathTellerWords = {
  relative: '家属',
  police: '派出所',
  civil_affairs: '民政部门',
} as const satisfies Record<DeathTeller, string>;

export const nearRelativeWords = {
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  other: '其他近亲属',
} as const satisfies Record<NearRelative, string>;
