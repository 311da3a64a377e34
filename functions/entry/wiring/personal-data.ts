/** Every slice that keeps something of people. A new one joins here, and the copy and the closing know it. */
import type { PersonalData } from '../../kernel/personal-data';
import type { Ids, Vault } from '../../kernel/ports';
import { noticeDataOn } from '../../notices/notice-data.dynamo';
import { peopleDataOn } from '../../people/people-data.dynamo';
import type { Cursors } from '../../platform/cursor';
import type { Table } from '../../platform/table';
import { privacyDataOn } from '../../privacy/privacy-data.dynamo';
import { wishDataOn } from '../../wishes/wish-data.dynamo';
import { wishStoreOn } from '../../wishes/wish-store.dynamo';

interface Parts {
  readonly table: Table;
  readonly vault: Vault;
  readonly cursors: Cursors;
  readonly ids: Ids;
}

/** The inbox last: what the others tell on the way goes with it. */
export const personalDataOn = ({ table, vault, cursors, ids }: Parts): readonly PersonalData[] => [
  peopleDataOn(table, vault),
  wishDataOn({ table, wishes: wishStoreOn(table, cursors), ids }),
  noticeDataOn(table),
  privacyDataOn(table),
];
