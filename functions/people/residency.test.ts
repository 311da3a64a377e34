/** Who may be known as a resident, by whose word: tables written by hand from DOMAIN §1. */
import '../testkit/quiet';
import { isDeepStrictEqual } from 'node:util';
import type { ResidencyState } from '../../shared/people/residency';
import { personKeys, residencyKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import { aGrant, aResidency } from '../testkit/builders';
import { type Answer, type Cloud, cloudOn } from '../testkit/cloud';
import { idOf } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { residencyRow } from './residency-rows.dynamo';

const acts = ['confirmResidency', 'declineResidency', 'revealDoor'] as const;
const bodies = {
  confirmResidency: undefined,
  declineResidency: { reason: '查无此人' },
  revealDoor: { reason: '上门核实' },
};

const signOf = ({ code }: Answer): string => code ?? 'granted';
const params = { residencyId: idOf('residency') };

/** `staff` had decided what is decided already, the worker comes after him. */
const table: Record<(typeof acts)[number], Record<ResidencyState, Record<'staff' | 'worker', string>>> = {
  confirmResidency: {
    pending: { staff: 'granted', worker: 'granted' },
    confirmed: { staff: 'granted', worker: 'WRONG_STATE' },
    declined: { staff: 'WRONG_STATE', worker: 'WRONG_STATE' },
  },
  declineResidency: {
    pending: { staff: 'granted', worker: 'granted' },
    confirmed: { staff: 'WRONG_STATE', worker: 'WRONG_STATE' },
    declined: { staff: 'granted', worker: 'WRONG_STATE' },
  },
  revealDoor: {
    pending: { staff: 'granted', worker: 'granted' },
    confirmed: { staff: 'WRONG_STATE', worker: 'WRONG_STATE' },
    declined: { staff: 'WRONG_STATE', worker: 'WRONG_STATE' },
  },
};
const cells = acts.flatMap((act) =>
  (['pending', 'confirmed', 'declined'] as const).flatMap((state) =>
    (['staff', 'worker'] as const).map((as) => ({ act, state, as, expected: table[act][state][as] })),
  ),
);

describe('a request to be known as a resident', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    cloud = cloudOn(store.table);
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'newcomer' }),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
    ]);
  });
  afterAll(() => engine.close());

  const given = (state: ResidencyState) =>
    store.put([residencyRow(aResidency({ state, ...(state === 'pending' ? {} : { decidedBy: idOf('staff') }) }))]);
  const ask = (act: (typeof acts)[number], as: string) => cloud.ask(act, { as, params, body: bodies[act] });
  const standing = async () => (await store.everything()).filter(({ kind }) => kind !== 'remembered');

  it.each(cells)('that is $state answers $act of $as with $expected', async ({ act, state, as, expected }) => {
    await given(state);
    const before = await standing();
    expect(signOf(await ask(act, as))).toBe(expected);
    const changed = !isDeepStrictEqual(await standing(), before);
    expect(changed).toBe(state === 'pending');
  });

  it('opens its door at every look, and every look is on record with its reason', async () => {
    await given('pending');
    const doors = [await ask('revealDoor', 'staff'), await ask('revealDoor', 'worker')].map(({ body }) => body.room);
    const rows = await store.everything();
    const looks = rows.filter(({ kind }) => kind === 'event').map(({ event }) => (event as Row).actorId);
    expect([doors, looks]).toEqual([
      ['2单元301', '2单元301'],
      [idOf('staff'), idOf('worker')],
    ]);
  });

  it('opens its door no more once it is decided, also not to the same tap', async () => {
    await given('pending');
    const look = { as: 'staff', key: 'the-same-tap-of-staff', params, body: bodies.revealDoor };
    const first = await cloud.ask('revealDoor', look);
    await ask('confirmResidency', 'worker');
    const again = await cloud.ask('revealDoor', look);
    expect([first.code, again.code, again.body.room]).toEqual([undefined, 'WRONG_STATE', undefined]);
  });

  it.each([
    ['declineResidency', '查无此人'],
    ['revealDoor', '上门核实'],
  ] as const)('keeps the reason of %s in a note beside the event, not in it', async (act, reason) => {
    await given('pending');
    await ask(act, 'staff');
    const rows = await store.everything();
    const event = rows.find(({ kind }) => kind === 'event');
    const eventId = String((event?.event as Row | undefined)?.id);
    const [note] = await store.table.get([residencyKeys(idOf('residency')).note(eventId)]);
    expect(note).toMatchObject({ kind: 'note', note: { eventId, text: reason, writerId: idOf('staff') } });
    expect(JSON.stringify(event)).not.toContain(reason);
    expect(rows.filter(({ kind }) => kind === 'note').length).toBe(1);
  });

  it('is confirmed without a word, and leaves no note', async () => {
    await given('pending');
    await ask('confirmResidency', 'staff');
    expect((await store.everything()).filter(({ kind }) => kind === 'note')).toEqual([]);
  });

  const wanted = { name: '李新来', building: home.building, room: '2单元301' };
  it.each<[string, ResidencyState | undefined, string, string]>([
    ['nobody has asked', undefined, home.building, 'granted'],
    ['was declined', 'declined', home.building, 'granted'],
    ['one waits', 'pending', home.building, 'WRONG_STATE'],
    ['he is one', 'confirmed', home.building, 'ALREADY_RESIDENT'],
    ['there is no such building', undefined, 'b999999999999999', 'NOT_FOUND body.building'],
    ['that is no building', undefined, home.grid, 'NOT_FOUND body.building'],
  ])('where %s (%s, %s) is answered with %s', async (_, state, building, expected) => {
    const profile = state === undefined ? {} : { residency: { id: idOf('residency'), state } };
    const open = state === 'pending' ? { residencyOpen: true } : {};
    await store.put(personRows({ called: 'newcomer', profile: { ...profile, ...open } }));
    const answer = await cloud.ask('requestResidency', {
      as: 'newcomer',
      body: { ...wanted, building },
    });
    expect([signOf(answer), answer.body.field].filter(Boolean).join(' ')).toBe(expected);
  });

  it('that two phones send at once is one', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => cloud.ask('requestResidency', { as: 'newcomer', body: wanted })),
    );
    expect(answers.map(signOf).sort()).toEqual(['WRONG_STATE', 'WRONG_STATE', 'granted']);
    expect((await store.everything()).filter(({ kind }) => kind === 'residency').length).toBe(1);
  });

  it('makes a resident at once, who may ask for it again only after he was declined', async () => {
    const asking = { as: 'newcomer', body: wanted };
    const first = await cloud.ask('requestResidency', asking);
    const on = { params: { residencyId: String(first.body.id) } };
    await cloud.ask('declineResidency', { as: 'staff', ...on, body: bodies.declineResidency });
    const second = await cloud.ask('requestResidency', asking);
    await cloud.ask('confirmResidency', { as: 'worker', params: { residencyId: String(second.body.id) } });
    const third = await cloud.ask('requestResidency', asking);
    expect([first, second, third].map(signOf)).toEqual(['granted', 'granted', 'ALREADY_RESIDENT']);
    const [row] = await store.table.get([personKeys(idOf('newcomer')).grants]);
    expect(row?.grants).toMatchObject([{ role: 'resident', at: home }]);
  });
});
