/** Every act bound to its use case, as the entries bind them, on a table and ports that the test brings. */
import { noticeRoutes } from '../entry/wiring/notices';
import { peopleRoutes } from '../entry/wiring/people';
import { wishRoutes } from '../entry/wiring/wishes';
import type { Ids, Vault } from '../kernel/ports';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import type { Login } from '../people/login';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { type Cursors, signedCursors } from '../platform/cursor';
import type { Sessions } from '../platform/session';
import type { Table } from '../platform/table';
import { wishStoreOn } from '../wishes/wish-store.dynamo';

export const secret = 'a secret of thirty-two letters or more';
export const cursors: Cursors = signedCursors(secret);

export interface Wiring {
  readonly table: Table;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly login: Login;
  readonly sessions: Sessions;
}

export const everyRoute = ({ table, ids, vault, login, sessions }: Wiring) => [
  ...peopleRoutes({ people: peopleStoreOn(table, vault, cursors), vault, sessions, ids, login }),
  ...noticeRoutes({ notices: noticeStoreOn(table, cursors) }),
  ...wishRoutes({ wishes: wishStoreOn(table, cursors), ids }),
];
