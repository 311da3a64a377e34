import type { VerifiedVisit, VisitRole } from '../../shared/visits/visit';

export const visitRoleWords = {
  gridWorker: '网格员',
  communityStaff: '社区工作者',
  mediator: '调解员',
  buildingChief: '楼长',
  volunteer: '志愿者',
} as const satisfies Record<VisitRole, string>;

const roleWordsOf = (role: VerifiedVisit['role']): string =>
  role === 'partyMember' ? '帮忙的邻居' : visitRoleWords[role];

/** 网格员 周晓明; without a name where it is nobody's but the household's. */
export const whoWords = ({ role, name }: Pick<VerifiedVisit, 'role' | 'name'>): string =>
  name === undefined ? roleWordsOf(role) : `${roleWordsOf(role)} ${name}`;

const placeWords = ({ communityName, placeName }: Pick<VerifiedVisit, 'communityName' | 'placeName'>): string =>
  placeName === communityName ? communityName : `${communityName}${placeName}`;

/** Why he is here. */
export const whyWords = (visit: VerifiedVisit): string =>
  visit.why === 'wish'
    ? `来帮办心愿，编号 ${visit.wishNumber?.slice(0, 4)} ${visit.wishNumber?.slice(4)}`
    : `负责${placeWords(visit)}`;
