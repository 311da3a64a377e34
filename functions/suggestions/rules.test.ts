import type { RoleGrant } from '../../shared/kernel/actor';
import {
  type SuggestionState,
  type SuggestionSubject,
  suggestionStates,
  suggestionSubjects,
} from '../../shared/suggestions/suggestion';
import { type SuggestionAct, suggestionActs, suggestionActsOpenTo } from '../../shared/suggestions/transitions';
import { statutoryCalendar } from '../platform/work-calendar';
import { aGrant, anActor, aSuggestion } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherStreet } from '../testkit/places';
import { decideOnSuggestion, suggestionRules } from './act-on-suggestion';
import { objectionTo, relationsTo } from './standing';
import { handlingNode, type Suggestion } from './suggestion';

const me = idOf('asker');
const at = (role: Parameters<typeof aGrant>[0], level: 'district' | 'street' | 'community' | 'grid', path = home) =>
  aGrant(role, nodeAbove(path, level));

const stands: Readonly<Record<string, { grants?: readonly RoleGrant[]; suggestion?: Partial<Suggestion> }>> = {
  nobody: {},
  author: { suggestion: { authorId: me } },
  'its staff': { grants: [at('communityStaff', 'community')] },
  'its grid worker': { grants: [at('gridWorker', 'grid')] },
  'its street': { grants: [at('streetAdmin', 'street')] },
  'another street': { grants: [at('streetAdmin', 'street', otherStreet)] },
  district: { grants: [at('districtSupervisor', 'district')] },
  'street, also its staff': { grants: [at('streetAdmin', 'street'), at('communityStaff', 'community')] },
  'street, author': { grants: [at('streetAdmin', 'street')], suggestion: { authorId: me } },
};

/** Columns: received, answered, reopened, closed. `.` NOT_FOUND `-` NOT_ALLOWED `!` WRONG_STATE `=` had happened; capitals: the state that follows. */
const nowhere = '. . . .';
const notHis = '- - - -';
const table: Readonly<Record<SuggestionAct, Readonly<Record<string, string>>>> = {
  answerSuggestion: {
    nobody: nowhere,
    author: notHis,
    'its staff': nowhere,
    'its grid worker': nowhere,
    'its street': 'A ! A !',
    'another street': nowhere,
    district: 'A ! A !',
    'street, also its staff': nowhere,
    'street, author': notHis,
  },
  reopenSuggestion: {
    nobody: nowhere,
    author: '! R = !',
    'its staff': nowhere,
    'its grid worker': nowhere,
    'its street': notHis,
    'another street': nowhere,
    district: notHis,
    'street, also its staff': nowhere,
    'street, author': '! R = !',
  },
  closeSuggestion: {
    nobody: nowhere,
    author: 'C C C =',
    'its staff': nowhere,
    'its grid worker': nowhere,
    'its street': notHis,
    'another street': nowhere,
    district: notHis,
    'street, also its staff': nowhere,
    'street, author': 'C C C =',
  },
};

const letters: Readonly<Record<SuggestionState, string>> = { received: 'V', answered: 'A', reopened: 'R', closed: 'C' };
const signs: Readonly<Record<string, string>> = { NOT_FOUND: '.', NOT_ALLOWED: '-', WRONG_STATE: '!' };

const decide = (act: SuggestionAct, suggestion: Suggestion, by = me) => {
  const deed = { act, at: noon, eventId: idOf('event'), actorId: by };
  switch (act) {
    case 'answerSuggestion':
      return decideOnSuggestion(suggestionRules.answerSuggestion, statutoryCalendar)(suggestion, deed, {
        answer: '已经办好',
      });
    case 'reopenSuggestion':
      return decideOnSuggestion(suggestionRules.reopenSuggestion, statutoryCalendar)(suggestion, deed, {
        reason: '没有改',
      });
    case 'closeSuggestion':
      return decideOnSuggestion(suggestionRules.closeSuggestion, statutoryCalendar)(suggestion, deed, undefined);
  }
};

const signOf = (act: SuggestionAct, stand: (typeof stands)[string], state: SuggestionState): string => {
  const wasReopened = state === 'reopened';
  const suggestion = aSuggestion({ state, wasReopened, answeredBy: idOf('colleague'), ...stand.suggestion });
  const objection = objectionTo(act, anActor('asker', stand.grants), { suggestion });
  if (objection !== undefined) return signs[objection.code] ?? '?';
  const decided = decide(act, suggestion);
  if (!decided.ok) return signs[decided.refusal.code] ?? '?';
  return decided.value.kind === 'already' ? '=' : letters[decided.value.reply.state];
};

describe('a complaint about the community, in every state', () => {
  const cells = suggestionActs.flatMap((act) => Object.keys(stands).map((stand) => [act, stand] as const));
  test.each(cells)('%s by %s', (act, stand) => {
    const row = suggestionStates.map((state) => signOf(act, stands[stand] ?? {}, state));
    expect(row).toEqual(table[act][stand]?.split(' '));
  });
});

test('it is reopened once: after the second answer it can only be closed', () => {
  const answeredTwice = aSuggestion({ state: 'answered', wasReopened: true });
  expect(decide('reopenSuggestion', answeredTwice)).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
  expect(suggestionActsOpenTo({ state: 'answered', relations: ['author'], wasReopened: true })).toEqual([
    'closeSuggestion',
  ]);
});

test('an answer ends what was promised, and reopening promises anew as many working days as were promised first', () => {
  const answered = decide('answerSuggestion', aSuggestion());
  const reopened = decide('reopenSuggestion', aSuggestion({ state: 'answered', answerDays: 5, dueAt: undefined }));
  expect([answered, reopened]).toMatchObject([
    { value: { reply: { state: 'answered' } } },
    { value: { reply: { dueAt: '2026-11-27T09:00:00.000Z' } } },
  ]);
  expect(answered.ok && answered.value.reply.dueAt).toBeUndefined();
});

test('an answer by the same person once more has happened already, by a colleague it has not', () => {
  const answered = aSuggestion({ state: 'answered', answeredBy: idOf('colleague') });
  const kinds = [idOf('colleague'), me].map((by) => {
    const decided = decide('answerSuggestion', answered, by);
    return decided.ok ? decided.value.kind : decided.refusal.code;
  });
  expect(kinds).toEqual(['already', 'WRONG_STATE']);
});

/** Who answers what is said about whom: never the one it is about. */
const routes: Readonly<Record<SuggestionSubject, 'street' | 'district'>> = {
  community: 'street',
  gridWorker: 'street',
  property: 'street',
  street: 'district',
  app: 'street',
  other: 'street',
};

describe.each(suggestionSubjects)('what is said about %s', (about) => {
  const handledAt = nodeAbove(home, routes[about]);

  test('goes to whom the table says', () => {
    expect(handlingNode(about, home)).toEqual(handledAt);
  });

  test('is never handled by whom it is about', () => {
    const accused: Partial<Record<SuggestionSubject, readonly RoleGrant[]>> = {
      community: [at('communityStaff', 'community')],
      gridWorker: [at('gridWorker', 'grid'), at('communityStaff', 'community')],
      street: [at('streetAdmin', 'street')],
    };
    const powerful = [at('streetAdmin', 'street'), at('districtSupervisor', 'district')];
    const seen = aSuggestion({ about, handledAt, place: home });
    const handling = (accused[about] ?? []).map((grant) => relationsTo(anActor('asker', [grant, ...powerful]), seen));
    expect(handling.flat()).toEqual([]);
    expect(relationsTo(anActor('asker', [at('districtSupervisor', 'district')]), seen)).toEqual(['handler']);
  });
});

test('of a place without a street nobody could answer', () => {
  expect(handlingNode('community', { district: home.district })).toBeUndefined();
});
