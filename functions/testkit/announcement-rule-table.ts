/** Every state × act × stand of 公告, with what follows: written by hand from the requirements on 公告. */
import type { AnnouncementState } from '../../shared/announcements/head';
import type { AnnouncementAct } from '../../shared/announcements/transitions';
import type { RoleGrant } from '../../shared/kernel/actor';
import { aGrant } from './builders';
import { home, nodeAbove, otherCommunity, otherStreet } from './places';

const at = (role: Parameters<typeof aGrant>[0], level: 'district' | 'street' | 'community' | 'grid', path = home) =>
  aGrant(role, nodeAbove(path, level));

/** Grants of the asker; the announcement was issued by the community of `home`. */
export const stands: Readonly<Record<string, readonly RoleGrant[]>> = {
  nobody: [],
  resident: [aGrant('resident', home)],
  'party member': [at('partyMember', 'community')],
  'grid worker': [at('gridWorker', 'grid')],
  'its staff': [at('communityStaff', 'community')],
  'staff next door': [at('communityStaff', 'community', otherCommunity)],
  'its street': [at('streetAdmin', 'street')],
  'another street': [at('streetAdmin', 'street', otherStreet)],
  district: [at('districtSupervisor', 'district')],
};

/** Columns: published, withdrawn, expired. `-` NOT_ALLOWED  `!` WRONG_STATE  a capital: the state that follows. */
export const table: Readonly<Record<Exclude<AnnouncementAct, 'expireAnnouncement'>, Readonly<Record<string, string>>>> =
  {
    amendAnnouncement: {
      nobody: '          - - -',
      resident: '        - - -',
      'party member': '  - - -',
      'grid worker': '   - - -',
      'its staff': '     P ! !',
      'staff next door': '- - -',
      'its street': '    P ! !',
      'another street': '- - -',
      district: '        P ! !',
    },
    withdrawAnnouncement: {
      nobody: '          - - -',
      resident: '        - - -',
      'party member': '  - - -',
      'grid worker': '   - - -',
      'its staff': '     W ! W',
      'staff next door': '- - -',
      'its street': '    W ! W',
      'another street': '- - -',
      district: '        W ! W',
    },
  };

export const columns: readonly AnnouncementState[] = ['published', 'withdrawn', 'expired'];
export const letters: Readonly<Record<AnnouncementState, string>> = { published: 'P', withdrawn: 'W', expired: 'E' };
