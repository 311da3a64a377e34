/** Every slice that keeps something of people. A new one joins here, and the copy and the closing know it. */
import { announcementDataOn } from '../../announcements/announcement-data.dynamo';
import { deskDataOn } from '../../desks/desk-data.dynamo';
import { photoDataOn } from '../../files/photo-data.dynamo';
import type { PhotoObjects } from '../../files/photo-objects';
import { photoStoreOn } from '../../files/photo-store.dynamo';
import { importDataOn } from '../../imports/import-data.dynamo';
import type { PersonalData } from '../../kernel/personal-data';
import type { Ids, Vault } from '../../kernel/ports';
import { membershipDataOn } from '../../memberships/membership-data.dynamo';
import { noticeDataOn } from '../../notices/notice-data.dynamo';
import { peopleDataOn } from '../../people/people-data.dynamo';
import type { Cursors } from '../../platform/cursor';
import type { Table } from '../../platform/table';
import { privacyDataOn } from '../../privacy/privacy-data.dynamo';
import { proxyDataOn } from '../../proxies/proxy-data.dynamo';
import { reportDataOn } from '../../reports/report-data.dynamo';
import { roleDataOn } from '../../roles/role-data.dynamo';
import { settingsDataOn } from '../../settings/settings-data.dynamo';
import { suggestionDataOn } from '../../suggestions/suggestion-data.dynamo';
import { suggestionStoreOn } from '../../suggestions/suggestion-store.dynamo';
import { visitDataOn } from '../../visits/visit-data.dynamo';
import { wishDataOn } from '../../wishes/wish-data.dynamo';
import { wishIndexOn } from '../../wishes/wish-index.dynamo';
import { wishStoreOn } from '../../wishes/wish-store.dynamo';

/** What the personal data of all slices are read and let go of with. */
export interface PersonalDataParts {
  readonly table: Table;
  readonly vault: Vault;
  readonly cursors: Cursors;
  readonly ids: Ids;
  readonly objects: PhotoObjects;
}

/** In the order of the copy. The inbox comes late: what the others tell on the way goes with it. */
export const personalDataOn = ({ table, vault, cursors, ids, objects }: PersonalDataParts): readonly PersonalData[] => [
  peopleDataOn(table, vault),
  roleDataOn(table),
  settingsDataOn(table),
  membershipDataOn({ table, ids }),
  wishDataOn({ table, wishes: wishStoreOn(table, cursors), index: wishIndexOn(table, cursors), ids }),
  suggestionDataOn({ table, suggestions: suggestionStoreOn(table, cursors), ids }),
  reportDataOn(table),
  proxyDataOn({ table, ids }),
  visitDataOn(table),
  photoDataOn({ table, photos: photoStoreOn(table), objects, ids }),
  importDataOn(table, vault),
  announcementDataOn(table),
  deskDataOn(table),
  noticeDataOn(table),
  privacyDataOn(table),
];
