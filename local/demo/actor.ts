import type { Actor } from '../../shared/kernel/actor';
import { consentPurposes } from '../../shared/kernel/consent';
import { defaultSettings } from '../../shared/kernel/settings';
import type { DemoPerson } from './people';

/** As the session call would find him. */
export const actorOf = ({ personId, name, grants }: DemoPerson): Actor => ({
  personId,
  name,
  grants: [...grants],
  settings: defaultSettings,
  unread: 0,
  hasPhone: true,
  consents: [...consentPurposes],
  actsFor: [],
  formerSelves: [],
});
