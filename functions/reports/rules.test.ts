import type { RoleGrant } from '../../shared/kernel/actor';
import { type ReportState, reportStates } from '../../shared/reports/report';
import { aGrant, anActor, aReport } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, otherStreet } from '../testkit/places';
import { answerReport } from './answer-report';
import { handlingNode, type Report, relationsTo } from './report';
import type { ReportChange, ReportStore } from './report-store';

const me = idOf('asker');
const at = (role: Parameters<typeof aGrant>[0], level: 'district' | 'street' | 'community' | 'grid', path = home) =>
  aGrant(role, nodeAbove(path, level));

const stands: Readonly<Record<string, { grants?: readonly RoleGrant[]; report?: Partial<Report> }>> = {
  nobody: {},
  reporter: { report: { reporterId: me } },
  'its staff': { grants: [at('communityStaff', 'community')] },
  'staff who issued it': { grants: [at('communityStaff', 'community')], report: { issuedBy: me } },
  'staff who reported it': { grants: [at('communityStaff', 'community')], report: { reporterId: me } },
  'staff next door': { grants: [at('communityStaff', 'community', otherCommunity)] },
  'its grid worker': { grants: [at('gridWorker', 'grid')] },
  'its street': { grants: [at('streetAdmin', 'street')] },
  'another street': { grants: [at('streetAdmin', 'street', otherStreet)] },
  district: { grants: [at('districtSupervisor', 'district')] },
};

/** Columns: received, upheld, dismissed, as the asker upholds. `=`: he had upheld it already. */
const table: Readonly<Record<string, string>> = {
  nobody: '. . .',
  reporter: '- - -',
  'its staff': 'U = !',
  'staff who issued it': '. . .',
  'staff who reported it': '- - -',
  'staff next door': '. . .',
  'its grid worker': '. . .',
  'its street': 'U = !',
  'another street': '. . .',
  district: '. . .',
};
const signs: Readonly<Record<string, string>> = { NOT_FOUND: '.', NOT_ALLOWED: '-', WRONG_STATE: '!' };

const askedOf = async (report: Report, grants: readonly RoleGrant[] = [], upheld = true) => {
  const saved: ReportChange[] = [];
  const reports = {
    load: async () => ({ entity: report, remembered: undefined }),
    save: async (change: ReportChange) => {
      saved.push(change);
      return { kind: 'saved' as const };
    },
    remember: async () => undefined,
  } as unknown as ReportStore;
  const ids = { ulid: () => idOf('event'), sevenDigits: () => '0000000' };
  const answered = await answerReport({ reports, ids })({
    input: { params: { reportId: report.id }, query: undefined, body: { upheld, answer: '已经改写' } },
    at: noon,
    actor: anActor('asker', grants),
    idempotency: { key: 'k'.repeat(16), requestHash: 'hash' },
  });
  return { answered, saved };
};

const signOf = async (stand: (typeof stands)[string], state: ReportState): Promise<string> => {
  const report = aReport({ state, ...(state === 'received' ? {} : { answeredBy: me }), ...stand.report });
  const { answered, saved } = await askedOf(report, stand.grants);
  if (!answered.ok) return signs[answered.refusal.code] ?? '?';
  return saved.length === 0 ? '=' : 'U';
};

describe('a report of a wish, in every state', () => {
  test.each(Object.keys(stands))('answered by %s', async (stand) => {
    const row = await Promise.all(reportStates.map((state) => signOf(stands[stand] ?? {}, state)));
    expect(row).toEqual(table[stand]?.split(' '));
  });
});

test.each([
  [true, 'upheld'],
  [false, 'dismissed'],
])('an answer (upheld: %s) changes the report alone, and ends what was promised', async (upheld, state) => {
  const { saved } = await askedOf(aReport(), [at('communityStaff', 'community')], upheld);
  expect(saved.map(({ report, event }) => [report.state, report.dueAt, event.type])).toEqual([
    [state, undefined, 'report.answered'],
  ]);
});

describe('where a report lands', () => {
  test.each([
    ['wish', 'community', 'community'],
    ['announcement', 'community', 'street'],
    ['announcement', 'street', 'district'],
    ['announcement', 'district', 'district'],
    ['gridCard', 'grid', 'street'],
    ['story', 'community', 'community'],
    ['serviceEntry', 'community', 'street'],
    ['serviceEntry', 'street', 'district'],
    ['serviceEntry', 'district', 'district'],
  ] as const)('of a %s of the %s: with the %s', (type, issuer, level) => {
    expect(handlingNode({ type, place: nodeAbove(home, issuer) })).toEqual(nodeAbove(home, level));
  });

  test('nobody whom a grid worker’s card is about judges a report of it, whatever other office he holds', () => {
    const report = aReport({
      subject: { type: 'gridCard', id: home.grid },
      standsAt: nodeAbove(home, 'grid'),
      handledAt: nodeAbove(home, 'street'),
    });
    const relationsOf = (...grants: RoleGrant[]) => relationsTo(anActor('asker', grants), report);
    const street = at('streetAdmin', 'street');
    expect(relationsOf(street)).toEqual(['handler']);
    expect(relationsOf(at('districtSupervisor', 'district'))).toEqual(['handler']);
    expect([
      relationsOf(at('communityStaff', 'community')),
      relationsOf(street, at('gridWorker', 'grid')),
      relationsOf(street, at('communityStaff', 'community')),
    ]).toEqual([[], [], []]);
  });

  test('the community does not judge a report of its own announcement', () => {
    const report = aReport({ handledAt: handlingNode({ type: 'announcement', place: nodeAbove(home, 'community') }) });
    expect(relationsTo(anActor('asker', [at('communityStaff', 'community')]), report)).toEqual([]);
  });
});
