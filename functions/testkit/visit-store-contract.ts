import { hoursInMs, later } from '../../shared/kernel/instant';
import { placeKeys } from '../platform/keys/people';
import { wishKeys } from '../platform/keys/wishes';
import type { VisitCode } from '../visits/visit-code';
import { visitCodeRow, visitStoreOn } from '../visits/visit-store.dynamo';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';
import { aClaim, aVisitCode, aWish } from './builders';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import type { StoreContract } from './store-contract';

const asker = (name: string, key = `tap of ${name}`) => ({ personId: idOf(name), key, at: noon });
const remember = { act: 'anAct', requestHash: 'hash', reply: {} };
const event = (
  name: string,
  type: 'visit.codes_shown' | 'visit.code_extended' | 'visit.verified' = 'visit.verified',
) => ({
  id: idOf(name),
  type,
  at: noon,
  act: 'anAct',
  visitorId: idOf('worker'),
  place: nodeAbove(home, 'grid'),
});
const shown = (name: string, ...codes: readonly VisitCode[]) => ({ codes, event: event(name, 'visit.codes_shown') });
const serving = { ...placeKeys(home.grid).holder('gridWorker', idOf('worker')), kind: 'holder' };
const check = 'a-check-of-the-test';

export const visitStoreContract: StoreContract = (fresh) => {
  it('digits are one visitor’s until they are forgotten, and somebody else’s after', async () => {
    const { table } = await fresh();
    const store = visitStoreOn(table);
    expect((await store.addCodes(shown('first', aVisitCode()), undefined, asker('worker'), remember)).kind).toBe(
      'saved',
    );
    const other = aVisitCode({ visitorId: idOf('other') });
    const taken = await store.addCodes(shown('second', other), undefined, asker('other'), remember);
    expect(taken.kind).toBe('refused');
    expect((await store.findCode(other.code, check, noon)).code?.visitorId).toBe(idOf('worker'));
    const at = later(noon, hoursInMs(48));
    const next = { ...other, from: at, until: later(at, 30_000) };
    const afterwards = await store.addCodes(
      shown('third', next),
      undefined,
      { ...asker('other', 'later tap'), at },
      remember,
    );
    expect(afterwards.kind).toBe('saved');
    expect((await store.findCode(other.code, check, at)).code?.visitorId).toBe(idOf('other'));
  });

  it('a check counts once however often it is sent, and not for one who serves no more', async () => {
    const { table, put } = await fresh();
    const store = visitStoreOn(table);
    const code = aVisitCode();
    await put([visitCodeRow(code), serving]);
    expect([await store.addCheck(code, check, event('one')), await store.addCheck(code, check, event('two'))]).toEqual([
      'checked',
      'repeated',
    ]);
    expect(await store.findCode(code.code, check, noon)).toMatchObject({ code: { verified: 1 }, checkedBefore: 0 });
    await table.transact([{ remove: placeKeys(home.grid).holder('gridWorker', idOf('worker')) }]);
    expect(await store.addCheck(code, 'another-check-of-it', event('three'))).toBe('ended');
    expect((await store.findCode(code.code, check, noon)).code?.verified).toBe(1);
  });

  it('a claimer has a reason to come while he holds the claim', async () => {
    const { table, put } = await fresh();
    const store = visitStoreOn(table);
    const wish = aWish({ state: 'claimed' });
    await put([wishRow(wish), claimRow(aClaim({ memberId: idOf('worker') }))]);
    const claimed = async () => (await store.loadClaimed(wish.id, asker('worker'))).entity?.number;
    expect(await claimed()).toBe(wish.number);
    const code = aVisitCode({ wish: { id: wish.id, number: wish.number, authorId: wish.authorId } });
    await put([visitCodeRow(code)]);
    const { claim } = wishKeys(wish.id);
    await table.transact([{ update: claim(idOf('worker')), change: { set: { state: 'released' } } }]);
    expect([await claimed(), await store.addCheck(code, check, event('one'))]).toEqual([undefined, 'ended']);
  });

  it('a code is kept longer by its visitor alone, and only the one that he read', async () => {
    const { table, put } = await fresh();
    const store = visitStoreOn(table);
    const code = aVisitCode();
    await put([visitCodeRow(code)]);
    expect((await store.loadOwnCode(code.code, asker('other'))).entity).toBeUndefined();
    const longer = { ...code, until: later(code.until, 30_000) };
    const extended = { code: longer, event: event('extended', 'visit.code_extended') };
    expect((await store.extendCode(extended, asker('worker'), remember)).kind).toBe('saved');
    expect((await store.findCode(code.code, check, noon)).code?.until).toBe(longer.until);
    const reborn = { code: { ...longer, from: later(noon, -1) }, event: event('reborn', 'visit.code_extended') };
    expect((await store.extendCode(reborn, asker('worker', 'another tap'), remember)).kind).toBe('refused');
  });

  it('wrong codes are counted by the minute', async () => {
    const { table } = await fresh();
    const store = visitStoreOn(table);
    await store.countMiss('48210397', noon);
    await store.countMiss('48999999', noon);
    const misses = async (code: string, at = noon) => (await store.findCode(code, check, at)).misses;
    expect([await misses('48000000'), await misses('49000000'), await misses('48000000', later(noon, 60_000))]).toEqual(
      [2, 0, 0],
    );
  });
};
