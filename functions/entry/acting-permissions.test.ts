/** Who may do what for a resident without a phone, on a real table, against a table written by hand. */
import '../testkit/quiet';
import { personKeys, personNumberKey } from '../platform/keys/people';
import { actingRow, phonelessRows } from '../proxies/acting-rows.dynamo';
import { actingAskers, actingMatrix, actingPositions } from '../testkit/acting-matrix';
import { aGrant, anActing, aPhoneless } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { numberOf } from '../testkit/village';

interface Cell {
  readonly role: (typeof actingAskers)[number];
  readonly position: string;
}

const nameOf = ({ role, position }: Cell): string => `${role} of ${position}`;
const cells: readonly Cell[] = actingAskers.flatMap((role) =>
  Object.keys(actingPositions).map((position) => ({ role, position })),
);
const personOf = (act: string, cell: Cell): string => idOf(`${act} ${nameOf(cell)}`);

const signOf = (code: string | undefined): string =>
  code === undefined ? 'y' : ({ NOT_ALLOWED: '-', NOT_FOUND: '.' }[code] ?? code);

/** Without a consent only those who themselves may give it; a resident has no reach beyond himself. */
const expected = (act: string, { role, position }: Cell): string | undefined =>
  (actingMatrix[act]?.[role] ?? actingMatrix[act]?.everyone ?? '').trim().split(/\s+/)[
    Object.keys(actingPositions).indexOf(position)
  ];

const asking = (act: string, cell: Cell) => {
  const personId = personOf(act, cell);
  const consent = { number: numberOf.wanderer, name: '孙漫游', kind: 'relative', how: 'call' };
  const asks: Record<string, object> = {
    registerPersonWithoutPhone: { body: { name: '赵秀英', building: home.building, room: '1单元101', child: false } },
    submitWish: { body: { words: '想学用手机挂号', onBehalfOf: personId } },
    fileSuggestion: { body: { words: '字太小，老人看不清', about: 'app', onBehalfOf: personId } },
    recordConsent: { params: { personId }, body: consent },
    linkPersonToAccount: { params: { personId }, body: { number: numberOf.wanderer } },
    revokeActingFor: { params: { principalId: personId, agentId: idOf('agent') }, body: { reason: '本人来电' } },
    setGuardianConsent: { params: { personId }, body: { guardianConsent: { guardian: 'mother', edition: 1 } } },
    recordPurposeConsent: { params: { personId }, body: { purpose: 'health', consent: { edition: 2, how: 'call' } } },
    listActingFor: { query: { place: home.community } },
    listPeopleWithoutPhone: { query: { place: home.community } },
  };
  return { ...asks[act], as: nameOf(cell) };
};

describe('what is done for a resident without a phone', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    cloud = cloudOn(store.table, { ids: countedIds() });
    const people = cells.flatMap((cell) => {
      const at = actingPositions[cell.position];
      return personRows({ called: nameOf(cell), grants: at === undefined ? [] : [aGrant(cell.role, at)] });
    });
    const wanderer = { ...personNumberKey(numberOf.wanderer), kind: 'number', personId: idOf('wanderer') };
    await store.put([
      ...placeRows(),
      ...people,
      ...personRows({ called: 'wanderer', profile: { name: '孙漫游' } }),
      wanderer,
    ]);
  });
  afterAll(() => engine.close());

  it.each(Object.keys(actingMatrix))('%s is granted and refused as the table says', async (act) => {
    await store.put(
      cells.flatMap((cell) => {
        const person = aPhoneless({ personId: personOf(act, cell), child: act === 'setGuardianConsent' });
        const acting = anActing({ principalId: person.personId });
        return [...phonelessRows({ person, grant: aGrant('resident', home) }), actingRow(acting)];
      }),
    );
    const wrong: string[] = [];
    for (const cell of cells) {
      const sign = signOf((await cloud.ask(act, asking(act, cell))).code);
      if (sign !== expected(act, cell)) wrong.push(`${nameOf(cell)}: ${sign}, not ${expected(act, cell)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a role that has ended opens nothing any more', async () => {
    const act = 'submitWish';
    const cell = { role: 'gridWorker', position: 'grid' } as const;
    const before = await cloud.ask(act, asking(act, cell));
    await store.put([{ ...personKeys(idOf(nameOf(cell))).grants, kind: 'grants', grants: [] }]);
    expect([before.code, (await cloud.ask(act, asking(act, cell))).code]).toEqual([undefined, 'NOT_FOUND']);
  });
});
