/** One wish that many members want at once, and what each of them may do: what the races for places start from and end with. */
import { daysInMs, later } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { openClaimsKey } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import { lapseAssignment, lapseOffer } from '../wishes/answer-assignment';
import { lapseClaim } from '../wishes/keep-lease';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { aGrant, aWish } from './builders';
import { cloudOn } from './cloud';
import { countedIds, idOf } from './fixed';
import { cursors } from './routes';
import { personRows } from './rows';
import type { TestTable } from './test-table';
import { claimsIn } from './wrong-places';

export const members = Array.from({ length: 12 }, (_, index) => `member ${index}`);
/** He holds as many as he may. */
export const busyMember = 'member 3';
export const wishId = idOf('wanted by many');
export const places = 6;
export const limit = defaultSettings.openClaimLimit;
/** Whatever the clock may do is due. */
const muchLater = '2027-02-01T04:00:00.000Z';

export interface Deed {
  readonly act: string;
  readonly as: string;
  readonly body?: unknown;
}

/** For how many those come who hold a place. */
export const placesHeld = (rows: readonly Row[]): number =>
  rows
    .filter(({ kind, state }) => kind === 'claim' && state === 'held')
    .reduce((sum, { size }) => sum + Number(size), 0);

export const wantedByMany = (fresh: () => Promise<TestTable>) => {
  const ids = countedIds();

  const started = async (): Promise<TestTable> => {
    const store = await fresh();
    await store.put([
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...members.flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
      {
        ...openClaimsKey(idOf(busyMember)),
        kind: 'openClaims',
        wishes: new Set(Array.from({ length: limit }, (_, at) => idOf(`elsewhere ${at}`))),
      },
      wishRow(aWish({ id: wishId, state: 'published', places })),
    ]);
    return store;
  };

  const doOn = async (table: Table, { act, as, body }: Deed, at = muchLater): Promise<number> => {
    const ports = { wishes: wishStoreOn(table, cursors), ids };
    if (act === 'lapseClaim') await lapseClaim(ports)(wishId, idOf(as), at);
    else if (act === 'lapseOffer') await lapseOffer(ports)(wishId, idOf(as), at);
    else if (act === 'lapseAssignment') await lapseAssignment(ports)(wishId, at);
    else return (await cloudOn(table, { ids }).ask(act, { as, params: { wishId }, body })).status;
    return 200;
  };

  const inTurn = async ({ table }: TestTable, deeds: readonly Deed[]): Promise<number[]> => {
    const answers: number[] = [];
    for (const deed of deeds) answers.push(await doOn(table, deed));
    return answers;
  };
  const atOnce = ({ table }: TestTable, deeds: readonly Deed[]) => Promise.all(deeds.map((deed) => doOn(table, deed)));

  const rowsOf = async (store: TestTable): Promise<Row[]> =>
    (await store.everything()).filter(({ pk, kind }) => pk === `WISH#${wishId}` || kind === 'openClaims');

  /** Every offer and dispatch is over, one after the other. */
  const settled = async (store: TestTable): Promise<Row[]> => {
    for (let round = 0; round < 40; round += 1) {
      const rows = await rowsOf(store);
      const [asked] = claimsIn(rows, 'offered');
      if (asked === undefined) return rows;
      const called = members.find((name) => idOf(name) === asked) ?? '';
      for (const act of ['lapseOffer', 'lapseAssignment'])
        await doOn(store.table, { act, as: called }, later(muchLater, daysInMs(2 * round)));
    }
    throw new Error('the offers do not come to an end');
  };

  /** Nobody is asked any more, and whoever may takes what is left. */
  const filled = async (store: TestTable): Promise<Row[]> => {
    await settled(store);
    await inTurn(
      store,
      members.map((as) => ({ act: 'claimWish', as, body: {} })),
    );
    return rowsOf(store);
  };

  return { started, doOn, inTurn, atOnce, rowsOf, settled, filled };
};
