/** One phone, one person: shown by WeChat's button, kept sealed, forgotten when he says so. */
import '../testkit/quiet';
import { personKeys } from '../platform/keys/people';
import { cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows } from '../testkit/village';

describe('a phone', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(villageRows());
  });
  afterAll(() => engine.close());

  const cloud = (start = 0) => cloudOn(store.table, { ids: countedIds(start) });
  const show = (as: string, code: string, start = 0) => cloud(start).ask('verifyPhone', { as, body: { code } });
  const pointers = async () =>
    (await store.everything()).filter(({ kind }) => kind === 'phone').map(({ personId }) => personId);

  it('is shown by its first three and last two digits, and stands nowhere in the clear', async () => {
    expect((await show('author', 'phone-13912345678')).body).toEqual({ phoneMask: '139******78' });
    expect((await cloud().ask('getMe', { as: 'author' })).body.phoneMask).toBe('139******78');
    expect((await store.everything()).filter((row) => JSON.stringify(row).includes('13912345678'))).toEqual([]);
  });

  it('from abroad keeps its country', async () => {
    expect((await show('author', 'phone-+12025550123')).body).toEqual({ phoneMask: '+12*******23' });
  });

  it('that another person has is refused, and he keeps it', async () => {
    const { code } = await show('author', 'phone-13800000003');
    expect([code, await pointers()]).toEqual(['PHONE_TAKEN', [idOf('claimer')]]);
  });

  it('has one winner when two show it at once', async () => {
    const gate = gateOn(store.table);
    const slow = cloudOn(gate.table, { ids: countedIds(100) }).ask('verifyPhone', {
      as: 'author',
      body: { code: 'phone-13912345678' },
    });
    await gate.reached(slow);
    const quick = await show('member', 'phone-13912345678', 200);
    gate.open();
    expect([quick.code, (await slow).code]).toEqual([undefined, 'PHONE_TAKEN']);
  });

  it('that is changed leaves no pointer of the old one', async () => {
    await show('claimer', 'phone-13912345678');
    expect(await pointers()).toEqual([idOf('claimer')]);
    expect((await show('author', 'phone-13800000003', 50)).code).toBeUndefined();
  });

  it('that is forgotten is free for others, and saying so again is no error', async () => {
    await cloud().ask('forgetPhone', { as: 'claimer' });
    const again = await cloud(50).ask('forgetPhone', { as: 'claimer' });
    const [profile] = await store.table.get([personKeys(idOf('claimer')).profile]);
    expect([again.body, await pointers(), profile?.phoneSealed]).toEqual([{ hasPhone: false }, [], undefined]);
  });

  it('behind a code that is used up or foreign is not known', async () => {
    const { code, status } = await show('author', 'code-of-a-login');
    expect([code, status]).toEqual(['PHONE_CODE_REFUSED', 409]);
  });
});
