import type { Role } from '../../shared/kernel/actor';

export const roleWords = {
  resident: '居民',
  partyMember: '党员',
  buildingChief: '楼长',
  volunteer: '志愿者',
  gridWorker: '网格员',
  communityStaff: '社区工作者',
  handler: '承办单位',
  partner: '共建单位',
  rider: '小哥',
  mediator: '调解员',
  streetAdmin: '街道管理员',
  districtSupervisor: '区级督办',
} as const satisfies Record<Role, string>;
