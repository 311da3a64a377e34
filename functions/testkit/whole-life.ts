/** Everything that can be done in the village, done: so that every kind of row there is lies in some table. */
import { districtStoreOn } from '../roles/district-store.dynamo';
import { openDistrict } from '../roles/open-district';
import { backgroundOn } from './background';
import { type Asking, cloudOn } from './cloud';
import { pendingRows } from './events';
import { countedIds, fixedClock, noon } from './fixed';
import { handIn, smallList, workOn } from './importing';
import { home } from './places';
import { thinVault } from './ports';
import { rowNameOf } from './row-names';
import { settingsRow } from './rows';
import type { TestEngine, TestTable } from './test-table';
import { grantedAsks, villageRows, wishIn } from './village';

const staffList = Buffer.from('\ufeff姓名,手机号,职务\n王在岗,13900001111,社区干事\n');

/** What the operator does with a tool. */
const opened = { districtId: 'd900009', name: '试验区', phone: '13900002222', supervisorName: '王督办' };

/** What leaves another kind of row behind than the village's own request for the same. */
const besides: readonly (readonly [act: string, asking: Asking])[] = [
  ['reportItem', { as: 'member', body: { subject: { type: 'wish', id: wishIn('published') }, reason: 'untrue' } }],
  ['revokeActingFor', { ...grantedAsks.revokeActingFor, as: 'staff', body: { reason: '本人来电取消' } }],
  ['verifyVisit', { body: { code: '48990000', check: 'a-check-of-nobodys-code' } }],
];

const fresh = async (engine: TestEngine): Promise<TestTable> => {
  const store = await engine.fresh();
  await store.put([...villageRows(), settingsRow(home.community, { deskDays: 3, pointsEnabled: true })]);
  return store;
};

const follow = async (store: TestTable): Promise<void> => {
  const background = backgroundOn(store.table);
  for (const row of await pendingRows(store)) await background.drive(row, noon);
  for (const row of await pendingRows(store)) await background.drive(row, noon);
};

/** The names of all rows that stood at any moment. An act that an earlier one stands in the way of begins in a village of its own. */
export const wholeLife = async (engine: TestEngine): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  const ids = countedIds();
  let store = await fresh(engine);
  const look = async () => {
    for (const row of await store.everything()) names.add(rowNameOf(row));
  };
  const asked = (act: string, asking: Asking) => cloudOn(store.table, { ids }).ask(act, asking);
  for (const [act, asking] of Object.entries(grantedAsks)) {
    if ((await asked(act, asking)).code !== undefined) {
      store = await fresh(engine);
      const { code } = await asked(act, asking);
      if (code !== undefined) throw new Error(`${act} was refused: ${code}`);
    }
    await look();
    await follow(store);
    await look();
  }
  store = await fresh(engine);
  for (const [act, asking] of besides) await asked(act, asking);
  for (const [kind, file] of [
    ['households', smallList],
    ['staff', staffList],
  ] as const)
    await handIn(cloudOn(store.table, { ids }), { kind, file });
  await look();
  await workOn(store.table);
  await openDistrict({ districts: districtStoreOn(store.table), vault: thinVault, ids, clock: fixedClock() })(opened);
  await look();
  return names;
};
