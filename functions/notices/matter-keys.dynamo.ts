import type { Key } from '../platform/keys/key';
import { memberKeys } from '../platform/keys/memberships';
import { residencyKeys } from '../platform/keys/people';
import { actingKeys } from '../platform/keys/proxies';
import { suggestionKeys } from '../platform/keys/suggestions';
import { wishKeys } from '../platform/keys/wishes';
import type { Unreachable } from './unreachable';

/** The row whose state says whether the matter still waits for him. */
export const matterKey = ({ personId, subject, agentId, noticeKind }: Unreachable): Key | undefined => {
  switch (subject.type) {
    case 'wish':
      // Whoever is asked to come may be asked beside others: the wish's own state says nothing of him, his claim does.
      return noticeKind === 'wish_assigned' ? wishKeys(subject.id).claim(personId) : wishKeys(subject.id).wish;
    case 'residency':
      return residencyKeys(subject.id).residency;
    case 'membership':
      return memberKeys(personId).membership(subject.id);
    case 'suggestion':
      return suggestionKeys(subject.id).suggestion;
    case 'acting':
      return agentId === undefined ? undefined : actingKeys(subject.id).agent(agentId);
    case 'photo':
    case 'appointment':
    case 'unit':
    case 'person':
    case 'announcement':
    case 'report':
    case 'place':
      return undefined;
  }
};
