/** Whatever is done to an appeal in whatever order, by whomever, at whatever time: what always holds. */
import * as fc from 'fast-check';
import { appealLevels } from '../../shared/appeals/appeal';
import { type AppealTransition, appealTransitions } from '../../shared/appeals/transitions';
import { daysInMs, hoursInMs, later, shanghaiDay } from '../../shared/kernel/instant';
import { appealRules, type BodyOf, type Course, courseOf, type PersonsAct } from '../testkit/appeal-course';
import { anAppeal, askers, lights, police, roads } from '../testkit/appeals';
import { aGrant, anActor } from '../testkit/builders';
import { home, nodeAbove } from '../testkit/places';
import { type Appeal, appealSchema, isLive } from './appeal';
import { clockAt } from './appeal-change';
import { objectionTo, relationsTo } from './standing';

const district = {
  actor: anActor('district', [aGrant('districtSupervisor', nodeAbove(home, 'district'))]),
  unitIds: [],
};
const everybody = [...Object.values(askers), district, { actor: anActor('handler of police'), unitIds: [police] }];
const acts = Object.keys(appealRules) as PersonsAct[];
const ending: readonly PersonsAct[] = ['withdrawAppeal', 'declineAppeal'];

interface Step {
  readonly act: PersonsAct;
  /** One of those who may, or anybody. */
  readonly who: number | 'fitting';
  readonly pick: number;
  readonly hours: number;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    // What ends it comes seldom, so that walks get far.
    act: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...acts.filter((act) => !ending.includes(act))) },
      { weight: 1, arbitrary: fc.constantFrom(...ending) },
    ),
    who: fc.oneof(
      { weight: 5, arbitrary: fc.constant('fitting' as const) },
      { weight: 1, arbitrary: fc.nat({ max: everybody.length - 1 }) },
    ),
    pick: fc.nat({ max: 5 }),
    hours: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 200 }) }),
  }),
  { minLength: 20, maxLength: 120 },
);

const bodyOf = (course: Course, pick: number): { readonly [Act in PersonsAct]: BodyOf<Act> } => ({
  acceptAppeal: undefined,
  declineAppeal: { reason: 'otherDoor', words: '请找住建', call: '12345' },
  sortAppeal: { urgency: (['critical', 'urgent', 'normal', 'complex'] as const)[pick % 4] ?? 'normal' },
  handleAppeal: undefined,
  dispatchAppeal: {
    leadId: [lights, roads, police][pick % 3] ?? lights,
    coIds: pick > 2 ? [[roads, police, lights][pick % 3] ?? roads] : [],
  },
  signAppeal: undefined,
  returnAppeal: { reason: 'notOurArea', grounds: '不在我们辖区' },
  reportIn: undefined,
  contactReporter: {},
  recordWork: { account: `做了${pick}件` },
  answerAppeal: { kind: 'explained', words: `第${pick}种答复` },
  confirmAppeal: { contacted: pick > 1, solved: pick === 0, satisfied: pick === 0 },
  withdrawAppeal: undefined,
  askDelay: {
    kind: pick % 2 === 0 ? 'suspend' : 'extend',
    reason: 'procedure',
    until: shanghaiDay(later(course.now(), daysInMs(1 + pick * 5))),
    words: '等手续',
  },
  grantDelay: undefined,
  refuseDelay: { words: '按期办理' },
  resumeAppeal: { words: '手续已到' },
  raiseAppeal: { reason: '协调不了' },
  urgeAppeal: {},
});

const fittingFor = (act: PersonsAct, appeal: Appeal, pick: number) => {
  const may = everybody.filter(
    ({ actor, unitIds }) => objectionTo(act, relationsTo(actor, { appeal, unitIds })) === undefined,
  );
  return may[pick % Math.max(1, may.length)];
};

const ended = ['closed', 'declined', 'merged', 'withdrawn'];
const held = ['dispatched', 'signed', 'contacted', 'in_progress'];

const running = ({ clocks }: Appeal, step: string) =>
  clocks.filter((clock) => clock.step === step && clock.metAt === undefined);

const holds = (appeal: Appeal): void => {
  const lives = appeal.calls.filter(isLive);
  const leads = lives.filter(({ part }) => part === 'lead');
  const isHeld = held.includes(appeal.state) || appeal.state === 'suspended';
  // Somebody has it in hand, a lead unit or the node's own staff, and never both.
  if (isHeld) expect(leads.length + (appeal.takenBy === undefined ? 0 : 1)).toBe(1);
  expect(new Set(lives.map(({ unitId }) => unitId)).size).toBe(lives.length);
  // An answer is owed as long as there is none, once; when it has ended, nothing is.
  const owes = !ended.includes(appeal.state) && appeal.state !== 'answered';
  expect(running(appeal, 'answer')).toHaveLength(owes ? 1 : 0);
  expect((appeal.answer !== undefined) === ['answered', 'closed'].includes(appeal.state)).toBe(true);
  if (ended.includes(appeal.state)) expect(clockAt(appeal)).toBeUndefined();
  // Whoever says whose it is says it once and for all.
  if (appeal.fixed === true) expect(appeal.returns).toBeGreaterThanOrEqual(2);
  expect(appealSchema.safeParse(appeal).success).toBe(true);
};

const follows = (before: Appeal, { appeal, from, event }: Course['changes'][number]): void => {
  const row: AppealTransition = appealTransitions[event.act as keyof typeof appealTransitions];
  expect([event.act, row.from.includes(before.state), row.to.includes(appeal.state), from]).toEqual([
    event.act,
    true,
    true,
    row.from,
  ]);
  const isMove = ([one, other]: readonly [string, string]) => one === before.state && other === appeal.state;
  if (appeal.state !== before.state && row.moves !== undefined) expect(row.moves.some(isMove)).toBe(true);
  expect(appeal.revision).toBe(before.revision + 1);
  expect(appealLevels.indexOf(appeal.level)).toBeGreaterThanOrEqual(appealLevels.indexOf(before.level));
  // The time for an answer comes nearer only where it is sorted as more urgent, or goes on before its day.
  const [was, is] = [running(before, 'answer')[0], running(appeal, 'answer')[0]];
  const maySpeed = ['sortAppeal', 'resumeAppeal', 'confirmAppeal'].includes(event.act);
  if (!maySpeed && was !== undefined && is !== undefined) expect(is.dueAt >= was.dueAt).toBe(true);
};

it('an appeal holds together under every order of acts and of times', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(steps, (walk) => {
      const course = courseOf(anAppeal());
      let before = course.appeal();
      let looked = 0;
      const look = () => {
        for (const made of course.changes.slice(looked)) {
          follows(before, made);
          holds(made.appeal);
          before = made.appeal;
          reached.add(made.appeal.state);
        }
        looked = course.changes.length;
      };
      for (const { act, who, pick, hours } of walk) {
        const asker = who === 'fitting' ? fittingFor(act, course.appeal(), pick) : everybody[who];
        // The body is the act's own, which a union of acts does not know.
        if (asker !== undefined) course.act(asker, act, bodyOf(course, pick)[act] as never);
        look();
        course.pass(hoursInMs(hours));
        look();
      }
    }),
    { numRuns: 400, seed: 20261201 },
  );
  // Not every walk gets far; all of them together have been wherever an appeal can be.
  expect([...reached].sort()).toEqual(
    [
      'accepted',
      'answered',
      'closed',
      'contacted',
      'declined',
      'dispatched',
      'in_progress',
      'reopened',
      'returned',
      'signed',
      'suspended',
      'submitted',
      'withdrawn',
    ].sort(),
  );
});
