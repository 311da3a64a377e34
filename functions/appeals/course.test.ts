import type { AppealSubject } from '../../shared/appeals/appeal';
import { firstLevel, nodeOf } from '../../shared/appeals/routing';
import { daysInMs, hoursInMs, later, shanghaiDay } from '../../shared/kernel/instant';
import { type Course, courseOf } from '../testkit/appeal-course';
import { anAppeal, askers, lights, police, roads } from '../testkit/appeals';
import { aGrant, anActor } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove } from '../testkit/places';
import type { Appeal } from './appeal';
import { relationsTo } from './standing';

const { author, owner, gridWorker, supervisor, lead, coHandler } = askers;
const district = {
  actor: anActor('district', [aGrant('districtSupervisor', nodeAbove(home, 'district'))]),
  unitIds: [],
};
const handlerOf = (unitId: string) => ({ actor: anActor(`handler of ${unitId}`), unitIds: [unitId] });
const solved = { contacted: true, solved: true, satisfied: true };
const unsolved = { contacted: true, solved: false, satisfied: false };
const answer = { kind: 'solved', words: '已经换了灯泡' } as const;

const code = (result: ReturnType<Course['act']>): string => (result.ok ? result.value.state : result.refusal.code);
const answerDue = ({ clocks }: Appeal) =>
  clocks.filter(({ step, metAt }) => step === 'answer' && metAt === undefined)[0]?.dueAt;

const whistled = (): Course => {
  const course = courseOf(anAppeal());
  course.act(owner, 'acceptAppeal', undefined);
  course.act(owner, 'dispatchAppeal', { leadId: lights, coIds: [roads] });
  return course;
};

const answeredBy = (course: Course): void => {
  course.act(lead, 'signAppeal', undefined);
  course.act(lead, 'contactReporter', {});
  course.act(coHandler, 'signAppeal', undefined);
  course.act(coHandler, 'recordWork', { account: '开挖并回填' });
  course.act(lead, 'answerAppeal', answer);
};

describe('a whistle', () => {
  it('is answered by the lead when each unit has said what it did, and closed by its reporter', () => {
    const course = whistled();
    expect(code(course.act(lead, 'signAppeal', undefined))).toBe('signed');
    expect(code(course.act(lead, 'contactReporter', {}))).toBe('contacted');
    expect(code(course.act(lead, 'reportIn', undefined))).toBe('in_progress');
    expect(code(course.act(lead, 'answerAppeal', answer))).toBe('OTHERS_PENDING');
    course.act(coHandler, 'signAppeal', undefined);
    expect(code(course.act(coHandler, 'answerAppeal', answer))).toBe('NOT_ALLOWED');
    course.act(coHandler, 'recordWork', { account: '开挖并回填' });
    expect(code(course.act(lead, 'answerAppeal', answer))).toBe('answered');
    expect(code(course.act(author, 'confirmAppeal', solved))).toBe('closed');
    expect(course.appeal().clocks.every(({ metAt }) => metAt !== undefined)).toBe(true);
  });

  it('that the second unit gives back goes on with the first', () => {
    const course = whistled();
    expect(code(course.act(coHandler, 'returnAppeal', { reason: 'notOurDuty', grounds: '不是市政道路' }))).toBe(
      'dispatched',
    );
    expect(code(course.act(coHandler, 'signAppeal', undefined))).toBe('NOT_FOUND');
    course.act(lead, 'signAppeal', undefined);
    course.act(lead, 'contactReporter', {});
    expect(code(course.act(lead, 'answerAppeal', answer))).toBe('answered');
  });

  it('goes nowhere that is not kept there, and never twice to the same unit', () => {
    const course = courseOf(anAppeal());
    const field = (body: { leadId: string; coIds?: string[] }) => {
      const result = course.act(owner, 'dispatchAppeal', body);
      return result.ok ? undefined : [result.refusal.code, result.refusal.field];
    };
    expect(field({ leadId: idOf('nobody') })).toEqual(['NOT_FOUND', 'body.leadId']);
    expect(field({ leadId: lights, coIds: [roads, lights] })).toEqual(['NOT_FOUND', 'body.coIds.1']);
    expect(field({ leadId: lights, coIds: [roads, roads] })).toEqual(['NOT_FOUND', 'body.coIds.1']);
  });
});

describe('a return', () => {
  const grounds = { reason: 'otherOwner', grounds: '是小区自己的灯' } as const;

  it('stops no clock, however often the matter goes back and forth', () => {
    const course = whistled();
    const due = answerDue(course.appeal());
    course.pass(hoursInMs(3));
    course.act(lead, 'returnAppeal', grounds);
    course.act(owner, 'dispatchAppeal', { leadId: police });
    course.pass(hoursInMs(3));
    course.act(handlerOf(police), 'returnAppeal', grounds);
    expect(answerDue(course.appeal())).toBe(due);
    expect(course.appeal().clocks.filter(({ step, metAt }) => step === 'contact' && metAt === undefined)).toHaveLength(
      1,
    );
  });

  it('by a second unit lets the matter rise, and what the street fixes nobody gives back', () => {
    const course = whistled();
    course.act(lead, 'returnAppeal', grounds);
    course.act(owner, 'dispatchAppeal', { leadId: police });
    expect(code(course.act(handlerOf(police), 'returnAppeal', grounds))).toBe('returned');
    expect([course.appeal().level, course.changes.at(-1)?.event.raisedTo]).toEqual(['street', 'street']);
    expect(code(course.act(owner, 'dispatchAppeal', { leadId: lights }))).toBe('NOT_ALLOWED');
    expect(code(course.act(supervisor, 'dispatchAppeal', { leadId: roads }))).toBe('dispatched');
    expect(code(course.act(coHandler, 'returnAppeal', grounds))).toBe('OWNER_FIXED');
    expect(relationsTo(owner.actor, { appeal: course.appeal(), unitIds: [] })).toEqual(['firstReceiver']);
  });

  it('is made once by each unit', () => {
    const course = whistled();
    course.act(lead, 'returnAppeal', grounds);
    course.act(owner, 'dispatchAppeal', { leadId: lights });
    expect(code(course.act(lead, 'returnAppeal', grounds))).toBe('RETURNED_BEFORE');
  });
});

describe('an answer that did not hold', () => {
  it('opens the same matter again twice, and the third time it rises by itself', () => {
    const course = whistled();
    const levels: string[] = [];
    for (const owning of [owner, owner, owner]) {
      if (course.appeal().state === 'reopened')
        course.act(owning, 'dispatchAppeal', { leadId: lights, coIds: [roads] });
      answeredBy(course);
      expect(code(course.act(author, 'confirmAppeal', unsolved))).toBe('reopened');
      levels.push(course.appeal().level);
    }
    expect([levels, course.appeal().reopenings]).toEqual([['community', 'community', 'street'], 3]);
    expect(answerDue(course.appeal())).toBeDefined();
  });

  it('is asked for by staff after the days, never by whoever gave it', () => {
    const course = courseOf(anAppeal());
    course.act(owner, 'handleAppeal', undefined);
    course.act(owner, 'contactReporter', {});
    course.act(owner, 'answerAppeal', answer);
    const colleague = { actor: anActor('colleague', owner.actor.grants), unitIds: [] };
    expect(code(course.act(colleague, 'confirmAppeal', solved))).toBe('NOT_ALLOWED');
    course.pass(daysInMs(7));
    expect([course.appeal().toCall, course.changes.at(-1)?.event.toCall]).toEqual([true, true]);
    expect(code(course.act(owner, 'confirmAppeal', solved))).toBe('NOT_ALLOWED');
    expect(code(course.act(colleague, 'confirmAppeal', solved))).toBe('closed');
  });

  it('names its day when something is planned, and no day when nothing is', () => {
    const course = whistled();
    course.act(lead, 'signAppeal', undefined);
    course.act(lead, 'contactReporter', {});
    course.act(coHandler, 'returnAppeal', { reason: 'notOurDuty', grounds: '不是市政道路' });
    expect(code(course.act(lead, 'answerAppeal', { kind: 'planned', words: '列入明年改造' }))).toBe('BAD_INPUT');
    expect(code(course.act(lead, 'answerAppeal', { ...answer, plannedFor: '2027-05-01' }))).toBe('BAD_INPUT');
    expect(
      code(course.act(lead, 'answerAppeal', { kind: 'planned', words: '列入明年改造', plannedFor: '2027-05-01' })),
    ).toBe('answered');
  });
});

describe('the clock', () => {
  it('warns, then puts it under supervision and lets it rise when the answer is overdue', () => {
    const course = courseOf(anAppeal());
    course.pass(daysInMs(30));
    const told = course.changes.map(({ event }) => [
      event.warned?.map(({ step }) => step),
      event.overdue?.map(({ step }) => step),
      event.raisedTo,
    ]);
    expect(told).toEqual([
      [['accept', 'dispatch'], undefined, undefined],
      [undefined, ['accept', 'dispatch'], undefined],
      [['answer'], undefined, undefined],
      [undefined, ['answer'], 'street'],
    ]);
    const { supervisedAt, level, since } = course.appeal();
    expect([level, supervisedAt]).toEqual(['street', later(noon, hoursInMs(24))]);
    expect(since > noon).toBe(true);
  });

  it('of a unit that does not sign says whose it is', () => {
    const course = whistled();
    course.pass(hoursInMs(24));
    const overdue = course.changes.flatMap(({ event }) => event.overdue ?? []).filter(({ step }) => step === 'sign');
    expect(overdue).toEqual([
      { step: 'sign', unitId: lights },
      { step: 'sign', unitId: roads },
    ]);
  });
});

describe('more time', () => {
  const ask = (kind: 'suspend' | 'extend', days: number, at = noon) =>
    ({ kind, reason: 'weather', until: shanghaiDay(later(at, daysInMs(days))), words: '等天气转暖' }) as const;

  it('is granted by somebody else than who asked; a suspended clock stands until its day and goes on by itself', () => {
    const course = whistled();
    const due = answerDue(course.appeal()) ?? '';
    course.act(owner, 'askDelay', ask('suspend', 20));
    expect(code(course.act(owner, 'grantDelay', undefined))).toBe('NOT_ALLOWED');
    expect(code(course.act(supervisor, 'grantDelay', undefined))).toBe('suspended');
    const planned = answerDue(course.appeal()) ?? '';
    expect(planned > later(due, daysInMs(12))).toBe(true);
    const before = course.changes.length;
    course.pass(daysInMs(20));
    expect(course.appeal().state).toBe('dispatched');
    expect(course.changes[before]?.event).toMatchObject({ act: 'resumeAppeal', by: 'system' });
    expect(answerDue(course.appeal())).toBe(planned);
    expect(course.changes.flatMap(({ event }) => event.overdue ?? [])).toEqual([]);
  });

  it('is given once, and is over when it is refused', () => {
    const course = whistled();
    course.act(lead, 'askDelay', ask('extend', 20));
    course.act(owner, 'refuseDelay', { words: '请按期办理' });
    expect(course.appeal().delay).toBeUndefined();
    course.act(lead, 'askDelay', ask('extend', 20));
    course.act(owner, 'grantDelay', undefined);
    expect(answerDue(course.appeal())?.slice(0, 10)).toBe(ask('extend', 20).until);
    expect(code(course.act(lead, 'askDelay', ask('extend', 30)))).toBe('EXTENDED_BEFORE');
  });

  it.each([-1, 0, 400])('until %d days from now is no day', (days) => {
    expect(code(whistled().act(lead, 'askDelay', ask('extend', days)))).toBe('BAD_INPUT');
  });
});

describe('urging', () => {
  it('is its reporter’s once a day, and a supervisor’s at any time', () => {
    const course = whistled();
    expect([code(course.act(author, 'urgeAppeal', {})), code(course.act(author, 'urgeAppeal', {}))]).toEqual([
      'dispatched',
      'URGED_TODAY',
    ]);
    expect([code(course.act(supervisor, 'urgeAppeal', {})), code(course.act(supervisor, 'urgeAppeal', {}))]).toEqual([
      'dispatched',
      'dispatched',
    ]);
    course.pass(daysInMs(1));
    expect(code(course.act(author, 'urgeAppeal', {}))).toBe('dispatched');
  });
});

describe('a hidden name', () => {
  it('is spoken to by staff, not by the unit, which answers all the same', () => {
    const course = courseOf(anAppeal({ nameHidden: true }));
    course.act(owner, 'dispatchAppeal', { leadId: lights });
    course.act(lead, 'signAppeal', undefined);
    expect(code(course.act(lead, 'contactReporter', {}))).toBe('NOT_ALLOWED');
    expect(code(course.act(owner, 'contactReporter', {}))).toBe('contacted');
    expect(code(course.act(owner, 'answerAppeal', answer))).toBe('NOT_ALLOWED');
    expect(code(course.act(lead, 'answerAppeal', answer))).toBe('answered');
  });
});

describe('what is about', () => {
  const about = (subject: AppealSubject): Appeal => {
    const level = firstLevel[subject];
    const at = nodeOf(level, home);
    return anAppeal({ about: subject, level, ownedAt: at, firstLevel: level, firstAt: at });
  };
  const both = {
    actor: anActor('both', [...supervisor.actor.grants, ...owner.actor.grants]),
    unitIds: [],
  };

  it.each([
    ['matter', ['owner'], ['gridWorker'], ['supervisor'], ['supervisor'], ['owner', 'supervisor']],
    ['community', [], [], ['owner'], ['supervisor'], []],
    ['gridWorker', [], [], ['owner'], ['supervisor'], []],
    ['property', [], [], ['owner'], ['supervisor'], []],
    ['street', [], [], [], ['owner'], []],
  ] as const)('the %s is seen by those it is not about', (subject, ...expected) => {
    const appeal = about(subject);
    const seen = [owner, gridWorker, supervisor, district, both].map(({ actor }) =>
      relationsTo(actor, { appeal, unitIds: [] }),
    );
    expect(seen).toEqual(expected);
  });

  it('the property company is not put into the hands of one', () => {
    const course = courseOf(about('property'));
    expect(code(course.act(supervisor, 'dispatchAppeal', { leadId: lights }))).toBe('dispatched');
  });
});
