/** Whoever may see the resident's contact at any moment of any course: those who hold a place and are meant, and nobody else. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { residencyRow } from '../people/residency-rows.dynamo';
import { openClaimsKey } from '../platform/keys/wishes';
import { aGrant, aResidency, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { countedIds, fixedClock, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { wishRow } from './wish-rows.dynamo';

const members = ['anna', 'bert', 'cora'] as const;
const look = { reason: '约上门时间' };

interface Step {
  readonly act: string;
  readonly as: string;
  readonly body?: unknown;
}

const ofMembers = members.flatMap((as): Step[] => [
  { act: 'claimWish', as, body: {} },
  { act: 'claimWish', as, body: {} },
  { act: 'releaseWish', as, body: { reason: '临时出差' } },
  { act: 'deliverWish', as, body: { report: '好了' } },
]);
const ofOpening: Step[] = [
  { act: 'openContact', as: 'author', body: { shows: ['phone'] } },
  { act: 'openContact', as: 'author', body: { shows: ['phone'], everybody: true } },
  { act: 'openContact', as: 'staff', body: { shows: ['phone'], everybody: true, asked: 'call' } },
  { act: 'closeContact', as: 'author' },
];
const ofEnds: Step[] = [
  { act: 'confirmWish', as: 'author', body: { rating: 5 } },
  { act: 'undoCompletion', as: 'staff', body: { reason: '又坏了' } },
  { act: 'settleWish', as: 'author' },
];
const walks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ofMembers) },
    { weight: 4, arbitrary: fc.constantFrom(...ofOpening) },
    { weight: 1, arbitrary: fc.constantFrom(...ofEnds) },
  ),
  { minLength: 4, maxLength: 14 },
);

/** Told by hand: who holds a place since which step, and to whom it is open. */
class Course {
  private readonly since = new Map<string, number>();
  private opened: { readonly at: number; readonly everybody: boolean } | undefined;
  private isOver = false;

  took({ act, as, body }: Step, at: number): void {
    if (act === 'claimWish' && !this.since.has(as)) this.since.set(as, at);
    if (act === 'releaseWish') this.since.delete(as);
    if (act === 'openContact') this.opened = { at, everybody: JSON.stringify(body).includes('everybody') };
    if (act === 'closeContact') this.opened = undefined;
    if (act === 'confirmWish') [this.isOver, this.opened] = [true, undefined];
    if (act === 'undoCompletion') this.isOver = false;
  }

  /** Whoever was let go when it was settled holds nothing any more. */
  keeps(holders: readonly string[]): void {
    for (const as of this.since.keys()) if (!holders.includes(idOf(as))) this.since.delete(as);
  }

  isMeant(as: string): boolean {
    const held = this.since.get(as);
    if (this.isOver || this.opened === undefined || held === undefined) return false;
    return this.opened.everybody || held <= this.opened.at;
  }
}

describe('a resident’s contact', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    const residency = aResidency({ id: idOf('home of the author'), personId: idOf('author'), state: 'confirmed' });
    const phoneSealed = `sealed.${Buffer.from('13800001234').toString('base64url')}`;
    await store.put([
      ...personRows({ called: 'author', grants: [aGrant('resident', home)], profile: { phoneSealed } }),
      residencyRow(residency),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...members.flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
    ]);
  });
  afterAll(() => engine.close());

  const ids = countedIds();
  let wishes = 0;

  it('is shown to whoever is meant and to nobody else, after every step of any course', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async (steps) => {
        wishes += 1;
        const wishId = idOf(`wish of a course ${wishes}`);
        const free = members.map((called) => ({ ...openClaimsKey(idOf(called)), kind: 'openClaims' }));
        await store.put([wishRow(aWish({ id: wishId, state: 'published', places: 2 })), ...free]);
        const [clock, course] = [fixedClock(), new Course()];
        const cloud = cloudOn(store.table, { ids, clock });
        for (const [at, step] of steps.entries()) {
          clock.advance(1000);
          const { code } = await cloud.ask(step.act, { as: step.as, params: { wishId }, body: step.body });
          if (code === undefined) course.took(step, at);
          const [row] = (await store.table.query({ pk: `WISH#${wishId}` })).rows.filter(({ kind }) => kind === 'wish');
          course.keeps([...((row?.holders as Set<string> | undefined) ?? [])]);
          const seen: boolean[] = [];
          for (const as of members)
            seen.push(
              (await cloud.ask('revealContact', { as, params: { wishId }, body: look })).body?.phone !== undefined,
            );
          expect([step, seen]).toEqual([step, members.map((as) => course.isMeant(as))]);
        }
      }),
      { numRuns: 20 },
    );
  }, 180_000);
});
