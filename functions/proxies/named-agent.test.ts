/** Whom staff put on record for a resident without a phone is the very one who was named: number and name belong together. */
import '../testkit/quiet';
import { personNumberKey } from '../platform/keys/people';
import { aPhoneless } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { idOf } from '../testkit/fixed';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, numberOf, villageRows } from '../testkit/village';

describe('a number that staff type for a resident without a phone', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore(villageRows());
    cloud = cloudOn(store.table);
  });
  afterAll(() => engine.close());

  const ask = async (act: 'recordConsent' | 'linkPersonToAccount', more: object = {}) => {
    const asking = grantedAsks[act];
    const { code, body } = await cloud.ask(act, { ...asking, body: { ...(asking?.body as object), ...more } });
    return code === undefined ? 'granted' : `${code} ${body.field}`;
  };
  const named = (name: string) => store.put(personRows({ called: 'wanderer', profile: { name } }));

  it('gives the right to nobody who bears another name', async () => {
    await named('孙远方');
    expect(await ask('recordConsent')).toBe('NOT_FOUND body.number');
  });

  it('gives it to whoever bears the name that was said, or none yet', async () => {
    const known = await ask('recordConsent');
    const others = villageRows().filter(({ pk, kind }) => kind !== 'person' || pk !== `PERSON#${idOf('wanderer')}`);
    const [profile] = personRows({ called: 'wanderer' });
    const { name: _, ...nameless } = profile ?? {};
    await store.restore([...others, nameless]);
    expect([known, await ask('recordConsent')]).toEqual(['granted', 'granted']);
  });

  it.each(['recordConsent', 'linkPersonToAccount'] as const)(
    'is not the resident’s own, and not that of another who has no account: %s',
    async (act) => {
      const { number, personId } = aPhoneless();
      await store.put([{ ...personNumberKey(number), kind: 'number', personId }]);
      const own = await ask(act, { number });
      await store.put([{ ...personNumberKey(numberOf.wanderer), kind: 'number', personId: idOf('child') }]);
      expect([own, await ask(act)]).toEqual(['NOT_FOUND body.number', 'NOT_FOUND body.number']);
    },
  );
});
