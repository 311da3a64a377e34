import * as fc from 'fast-check';
import type { AnnouncementReceipt } from '../../shared/announcements/announcement';
import { announcementTransitions } from '../../shared/announcements/transitions';
import { namesNobody } from '../../shared/announcements/words';
import type { Role } from '../../shared/kernel/actor';
import { daysInMs, later } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import { columns, letters, stands, table } from '../testkit/announcement-rule-table';
import { aGrant, anActor, anAnnouncement } from '../testkit/builders';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, siblingGrid } from '../testkit/places';
import { amendAnnouncement, decideAmendAnnouncement } from './amend-announcement';
import { type Announcement, headOf, issuingGrant } from './announcement';
import type { AnnouncementChange, AnnouncementStore } from './announcement-store';
import { boardLength, emptyBoard, headsOn, pinned, unreadAmong } from './board';
import { decideExpireAnnouncement } from './expire-announcement';
import { decideMark } from './mark-announcements-read';
import { decideWithdrawAnnouncement, withdrawAnnouncement } from './withdraw-announcement';

const board = pinned(emptyBoard, headOf(anAnnouncement()));
const fresh = { title: '停电通知', body: '后天下午停电，请提前准备。' };
const deed = { act: 'amendAnnouncement', at: later(noon, 1000), eventId: idOf('event'), actorId: idOf('asker') };

/** Holds one announcement and keeps what it was asked to save. */
const thinStore = (announcement: Announcement) => {
  const saved: AnnouncementChange[] = [];
  const store = {
    load: async () => ({ entity: { announcement, board }, remembered: undefined }),
    save: async (change: AnnouncementChange) => {
      saved.push(change);
      return { kind: 'saved' as const };
    },
    remember: async () => undefined,
  };
  return { saved, announcements: store as unknown as AnnouncementStore };
};

type RuledAct = keyof typeof table;
const bodies = { amendAnnouncement: { edition: 1, ...fresh }, withdrawAnnouncement: { reason: '改期了' } } as const;
const signs: Readonly<Record<string, string>> = { NOT_ALLOWED: '-', WRONG_STATE: '!' };

const askAs = async (act: RuledAct, grants: (typeof stands)[string], announcement: Announcement) => {
  const { saved, announcements } = thinStore(announcement);
  const asking = {
    at: deed.at,
    actor: anActor('asker', grants),
    idempotency: { key: 'k'.repeat(16), requestHash: 'hash' },
  };
  const params = { placeId: announcement.placeId, announcementId: announcement.id };
  const ports = { announcements, ids: { ulid: () => idOf('event'), sevenDigits: () => '0000000' } };
  const answered: Result<AnnouncementReceipt> =
    act === 'amendAnnouncement'
      ? await amendAnnouncement(ports)({ ...asking, input: { params, body: bodies.amendAnnouncement } })
      : await withdrawAnnouncement(ports)({ ...asking, input: { params, body: bodies.withdrawAnnouncement } });
  return { saved, sign: answered.ok ? letters[answered.value.state] : signs[answered.refusal.code] };
};

describe('who may correct or take back what the community announced, in every state', () => {
  const cells = (Object.keys(table) as RuledAct[]).flatMap((act) =>
    Object.keys(stands).map((stand) => [act, stand] as const),
  );
  test.each(cells)('%s by %s', async (act, stand) => {
    const row: string[] = [];
    for (const state of columns) {
      const { sign, saved } = await askAs(act, stands[stand] ?? [], anAnnouncement({ state }));
      row.push(sign ?? '?');
      expect(saved.length).toBe(/[A-Z]/.test(sign ?? '') ? 1 : 0);
    }
    expect(row).toEqual(table[act][stand]?.trim().split(/\s+/));
  });

  test('the community does not correct what its street has announced to it', async () => {
    const byStreet = anAnnouncement({ issuedAt: nodeAbove(home, 'street') });
    const { sign } = await askAs('amendAnnouncement', [aGrant('communityStaff')], byStreet);
    expect(sign).toBe('-');
  });

  test('the states that the database is asked to accept are the machine’s', () => {
    expect(Object.entries(announcementTransitions).map(([act, { from }]) => [act, [...from]])).toEqual([
      ['amendAnnouncement', ['published']],
      ['withdrawAnnouncement', ['published', 'expired']],
      ['expireAnnouncement', ['published']],
    ]);
  });
});

describe('who speaks to which place', () => {
  const offices: readonly (readonly [Role, 'district' | 'street' | 'community' | 'grid'])[] = [
    ['communityStaff', 'community'],
    ['streetAdmin', 'street'],
    ['districtSupervisor', 'district'],
    ['gridWorker', 'grid'],
    ['partyMember', 'community'],
    ['resident', 'community'],
    ['partner', 'street'],
  ];
  const targets = {
    district: nodeAbove(home, 'district'),
    street: nodeAbove(home, 'street'),
    community: nodeAbove(home, 'community'),
    grid: nodeAbove(home, 'grid'),
    'sibling grid': nodeAbove(siblingGrid, 'grid'),
    'other community': nodeAbove(otherCommunity, 'community'),
  };
  /** Columns as the targets stand above. */
  const expected: Readonly<Record<string, string>> = {
    communityStaff: '    - - y y y -',
    streetAdmin: '       - y y y y y',
    districtSupervisor: 'y y y y y y',
    gridWorker: '        - - - - - -',
    partyMember: '       - - - - - -',
    resident: '          - - - - - -',
    partner: '           - - - - - -',
  };
  test.each(offices)('%s of a %s', (role, level) => {
    const actor = anActor('asker', [aGrant(role, nodeAbove(home, level))]);
    const row = Object.values(targets).map((place) => (issuingGrant(actor, place) === undefined ? '-' : 'y'));
    expect(row).toEqual(expected[role]?.trim().split(/\s+/));
  });

  test('of two offices the nearer one speaks', () => {
    const grants = [aGrant('districtSupervisor', nodeAbove(home, 'district')), aGrant('communityStaff')];
    expect(issuingGrant(anActor('asker', grants), home)?.role).toBe('communityStaff');
  });
});

describe('a correction', () => {
  test('is the next edition, and the board shows it', () => {
    const decided = decideAmendAnnouncement({ announcement: anAnnouncement(), board }, deed, { edition: 1, ...fresh });
    expect(decided).toMatchObject({
      ok: true,
      value: {
        change: {
          announcement: { edition: 2, ...fresh, changedAt: deed.at, publishedAt: noon },
          edition: { edition: 2, ...fresh },
          board: { version: 2, heads: [{ edition: 2, title: fresh.title }] },
        },
      },
    });
  });

  test.each([
    ['of an edition that is no longer the present one is refused', { edition: 3 }, 'WRONG_STATE'],
    [
      'sent once more by the same person has happened already',
      { edition: 2, editedBy: deed.actorId, ...fresh },
      'already',
    ],
    ['that a colleague made in the same words is not his', { edition: 2, ...fresh }, 'WRONG_STATE'],
  ] as const)('%s', (_, now, expected) => {
    const announcement = anAnnouncement(now);
    const decided = decideAmendAnnouncement({ announcement, board }, deed, { edition: 1, ...fresh });
    expect(decided.ok ? decided.value.kind : decided.refusal.code).toBe(expected);
  });
});

test('taking back twice is once; what a colleague took back is a new state', () => {
  const by = (withdrawnBy: string) =>
    decideWithdrawAnnouncement({ announcement: anAnnouncement({ state: 'withdrawn', withdrawnBy }), board }, deed, {
      reason: '改期了',
    });
  expect([by(deed.actorId), by(idOf('colleague'))]).toMatchObject([
    { ok: true, value: { kind: 'already' } },
    { ok: false, refusal: { code: 'WRONG_STATE' } },
  ]);
});

describe('the end of an announcement', () => {
  const endsAt = later(noon, daysInMs(2));
  test.each([
    ['a moment too early nothing happens', 'published', later(endsAt, -1), undefined],
    ['at its end it runs out', 'published', endsAt, 'expired'],
    ['once taken back it stays so', 'withdrawn', endsAt, undefined],
    ['once run out it stays so', 'expired', endsAt, undefined],
  ] as const)('%s', (_, state, at, expected) => {
    const change = decideExpireAnnouncement({ announcement: anAnnouncement({ state, endsAt }), board }, at, idOf('e'));
    expect(change?.announcement.state).toBe(expected);
    expect(change?.board.heads).toEqual(expected === undefined ? undefined : []);
  });

  test('one without an end never runs out', () => {
    const far = '2099-01-01T00:00:00.000Z';
    expect(decideExpireAnnouncement({ announcement: anAnnouncement(), board }, far, idOf('e'))).toBeUndefined();
  });
});

describe('a board', () => {
  const moment = fc.integer({ min: 0, max: 400 }).map((minutes) => later(noon, minutes * 60_000));
  const head = fc
    .record({
      id: fc.constantFrom(...Array.from({ length: 30 }, (_, index) => idOf(`announcement ${index}`))),
      changedAt: moment,
      state: fc.constantFrom('published' as const, 'withdrawn' as const, 'expired' as const),
    })
    .map((part) => headOf(anAnnouncement(part)));

  test('holds each announcement once, the latest first, never more than its length, nothing that ran out', () => {
    fc.assert(
      fc.property(fc.array(head, { maxLength: 60 }), (heads) => {
        const { version, heads: held } = heads.reduce(pinned, emptyBoard);
        expect(version).toBe(heads.length);
        expect(held.length).toBeLessThanOrEqual(boardLength);
        expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
        expect(held.filter(({ state }) => state === 'expired')).toEqual([]);
        const times = held.map(({ changedAt }) => changedAt);
        expect(times).toEqual([...times].sort().reverse());
      }),
    );
  });

  test('shows nothing that has run out though its timer is late, but still that something was taken back', () => {
    const late = later(noon, daysInMs(3));
    const over = (state: 'published' | 'withdrawn', id: string) =>
      headOf(anAnnouncement({ id: idOf(id), state, until: '2026-11-22' }));
    const shown = headsOn([{ version: 1, heads: [over('published', 'a'), over('withdrawn', 'b')] }], late);
    expect(shown.map(({ state }) => state)).toEqual(['withdrawn']);
  });
});

describe('a reader’s mark', () => {
  const moments = fc.array(
    fc.integer({ min: 0, max: 100 }).map((minutes) => later(noon, minutes * 60_000)),
    { minLength: 1, maxLength: 20 },
  );
  const at = later(noon, daysInMs(1));
  const after = (mark: string | undefined, upTo: string): string | undefined => {
    const decided = decideMark(mark, upTo, at);
    return decided.ok ? decided.value.reply.readUpTo : mark;
  };

  test('never goes back, whatever order the looks come in, and ends at the furthest', () => {
    fc.assert(
      fc.property(moments, (looks) => {
        let mark: string | undefined;
        for (const look of looks) {
          const next = after(mark, look);
          expect((mark ?? '') <= (next ?? '')).toBe(true);
          mark = next;
        }
        expect(mark).toBe([...looks].sort().at(-1));
      }),
    );
  });

  test('makes unread ones fewer, never more', () => {
    fc.assert(
      fc.property(moments, moments, (changes, looks) => {
        const heads = changes.map((changedAt, index) => headOf(anAnnouncement({ id: idOf(`a ${index}`), changedAt })));
        let unread = unreadAmong(heads, undefined);
        let mark: string | undefined;
        for (const look of looks) {
          mark = after(mark, look);
          const next = unreadAmong(heads, mark);
          expect(next).toBeLessThanOrEqual(unread);
          unread = next;
        }
      }),
    );
  });

  test('into the future is refused: nobody has read what is not written yet', () => {
    expect(decideMark(undefined, later(at, 1), at)).toMatchObject({
      refusal: { code: 'BAD_INPUT', field: 'body.upTo' },
    });
  });
});

describe('numbers in an announcement', () => {
  test.each([
    ['请打0631-5550001', true],
    ['请打0631-5550001或010-12345678', true],
    ['请打05355550001', true],
    ['请打400-123-4567', true],
    ['请打12345、110', true],
    ['2026-12-01停水', true],
    ['请打13812345678', false],
    ['请打138 1234 5678', false],
    ['身份证371002199001011234', false],
    ['卡号6222 0200 1234 5678', false],
    ['工号5550001', false],
  ])('%s: %s', (text, allowed) => {
    expect(namesNobody(text)).toBe(allowed);
  });
});
