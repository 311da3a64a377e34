import { type NoticeKind, type NoticeSubject, noticeKinds } from './notice';
import { noticePage } from './notice-page';

const id = '01K9ABCDEF0123456789ABCDEF';

/** What each kind is about, and the page that shows it; written by hand. */
const byHand: Record<NoticeSubject['type'], Partial<Record<NoticeKind | 'any other', string>>> = {
  wish: { 'any other': `pages/wish/index?id=${id}` },
  residency: {
    residency_to_confirm: 'packages/workbench/review/index?side=residencies',
    residency_confirmed: 'pages/residency/index',
    residency_declined: 'pages/residency/index?after=declined',
    door_revealed: 'packages/privacy/views/index',
  },
  photo: { photo_passed: 'packages/portrait/index', photo_refused: 'packages/portrait/index' },
  appointment: { appointed: 'pages/me/index', appointment_ended: 'pages/me/index' },
  membership: {
    membership_to_confirm: 'packages/workbench/review/index?side=memberships',
    member_left: 'packages/workbench/review/index?side=memberships',
    membership_confirmed: 'packages/party/index',
    membership_declined: 'packages/party/index',
    membership_ended: 'packages/party/index',
  },
  unit: { unit_contact_named: 'packages/party/unit/index', unit_contact_ended: 'packages/party/unit/index' },
  person: { export_ready: 'packages/privacy/copy/index', death_corrected: 'pages/me/index' },
  announcement: { announcement_withdrawn: `packages/announcements/board/index?id=${id}` },
  suggestion: {
    suggestion_to_answer: `packages/suggestions/letter/index?id=${id}`,
    suggestion_answered: `packages/suggestions/letter/index?id=${id}`,
    suggestion_reopened: `packages/suggestions/letter/index?id=${id}`,
    suggestion_closed: `packages/suggestions/letter/index?id=${id}`,
    suggestion_done_for_you: `packages/suggestions/letter/index?id=${id}`,
  },
  report: {
    report_to_answer: `packages/reports/item/index?id=${id}`,
    report_answered: `packages/reports/item/index?id=${id}`,
  },
  place: {
    staff_digest: 'packages/workbench/today/index',
    grid_card_taken_down: 'packages/workbench/people/index',
    grid_card_restored: 'packages/workbench/people/index',
    service_entry_taken_down: `packages/workbench/service-card/index?place=${id}`,
  },
  acting: {
    acting_asked: 'packages/family/mine/index',
    acting_agreed: 'packages/family/mine/index',
    acting_declined: 'packages/family/mine/index',
    acting_recorded: 'packages/family/mine/index',
    acting_ended: 'packages/family/mine/index',
    record_linked: 'packages/family/mine/index',
    principal_deceased: 'packages/family/mine/index',
    agent_deceased: 'packages/family/mine/index',
    person_registered: 'packages/workbench/phoneless/index',
  },
};

const named = Object.values(byHand).flatMap((pages) => Object.keys(pages));
/** All the rest is about a wish. */
const ofWishes = noticeKinds.filter((kind) => !named.includes(kind));

const rows = (Object.keys(byHand) as NoticeSubject['type'][]).flatMap((type) =>
  (type === 'wish' ? ofWishes : (Object.keys(byHand[type]) as NoticeKind[])).map(
    (kind) => [kind, type, byHand[type][type === 'wish' ? 'any other' : kind]] as const,
  ),
);

describe('a tap on a notice, or on WeChat’s message of it', () => {
  it.each(rows)('%s about a %s opens %s', (kind, type, page) => {
    expect(noticePage({ kind, subject: { type, id } })).toBe(page);
  });

  it('is thought of for every kind', () => {
    expect(rows.map(([kind]) => kind).sort()).toEqual([...noticeKinds].sort());
    expect(ofWishes.filter((kind) => !kind.startsWith('wish_'))).toEqual(['phone_revealed']);
  });
});
