/** The process dies while it does what follows from an act: by the stream, by the sweep, by a timer. */
import '../testkit/quiet';
import { announcementEventTypes } from '../../shared/announcements/events';
import { spokenNumber } from '../../shared/kernel/id';
import { later } from '../../shared/kernel/instant';
import { membershipEventTypes, unitEventTypes } from '../../shared/memberships/events';
import { callEventTypes } from '../../shared/notices/events';
import { residencyEventTypes } from '../../shared/people/events';
import { gridEventTypes } from '../../shared/people/grid-events';
import { personEventTypes } from '../../shared/privacy/events';
import { actingEventTypes } from '../../shared/proxies/events';
import { reportEventTypes } from '../../shared/reports/events';
import { appointmentEventTypes } from '../../shared/roles/events';
import { serviceCardEventTypes } from '../../shared/service-cards/events';
import { settingsEventTypes } from '../../shared/settings/events';
import { suggestionEventTypes } from '../../shared/suggestions/events';
import { visitEventTypes } from '../../shared/visits/events';
import { wishEventTypes } from '../../shared/wishes/events';
import { servedWishActs, wishActs, wishTransitions } from '../../shared/wishes/transitions';
import { residencyEventRow } from '../people/residency-rows.dynamo';
import { personKeys } from '../platform/keys/people';
import { wishKeys } from '../platform/keys/wishes';
import type { Row } from '../platform/table';
import { actingRow } from '../proxies/acting-rows.dynamo';
import { awaitedRow } from '../roles/awaited-store.dynamo';
import { type Background, backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aNotice, anActing, aResidency, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { type Postbox, thinPostbox, thinTextCheck, thinVault } from '../testkit/ports';
import { noticeRow, personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows, wishIn, withReserve } from '../testkit/village';
import type { TextCheck } from '../wishes/check-wish-text';
import { timerRow } from '../wishes/claim-writes.dynamo';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';

const minute = 60_000;
const day = 24 * 60 * minute;
interface Try {
  readonly kind: 'crashBefore' | 'crashAfter';
  readonly nth: number;
}

/**
 * Every moment that differs from the others. Between two calls the same stands in the table, and after a read the same as before it: so one
 * moment stands for all that follow a write until the next, unless something outside was asked for in between: then the world differs.
 */
const triesOf = (calls: readonly string[], outside: ReadonlySet<number>): readonly Try[] =>
  calls.flatMap((_, before): Try[] => {
    const nth = before + 1;
    const differs = before === 0 || calls[before - 1]?.startsWith('Transact') === true || outside.has(before);
    return [
      ...(differs ? [{ kind: 'crashBefore', nth } as const] : []),
      ...(nth === calls.length || outside.has(nth) ? [{ kind: 'crashAfter', nth } as const] : []),
    ];
  });

/** What everybody has, told without the ids and times that differ when a thing is done later. */
const outcome = (rows: readonly Row[]) => ({
  wishes: rows
    .filter(({ kind }) => kind === 'wish')
    .map(({ id, state, textVerdict, toCall, held, reserve }) => ({ id, state, textVerdict, toCall, held, reserve })),
  boards: rows.filter(({ kind }) => kind === 'board').map(({ pk, heads }) => [pk, (heads as Row[]).length]),
  served: rows
    .filter(({ kind }) => kind === 'membership' || kind === 'unitService' || kind === 'served')
    .map(({ pk, sk, served, undone, lastServedAt }) => [pk, sk, served, undone, lastServedAt]),
  points: rows.filter(({ pk }) => String(pk).startsWith('POINTS#')).map(({ pk, sk, points }) => [pk, sk, points]),
  acting: rows.filter(({ kind }) => kind === 'acting').map(({ pk, sk, state }) => [pk, sk, state]),
  residencies: rows.filter(({ kind }) => kind === 'residency').map(({ id, state }) => [id, state]),
  roles: rows.filter(({ sk }) => sk === 'GRANTS').map(({ pk, grants }) => [pk, (grants as unknown[]).length]),
  notices: rows
    .filter(({ kind }) => kind === 'notice')
    .map(({ personId, noticeKind }) => `${personId} ${noticeKind}`)
    .sort(),
  unread: rows
    .filter(({ sk }) => sk === 'INBOX')
    .map(({ pk, unread, grants_progress }) => [pk, unread, grants_progress]),
  /** Without the event's id: what the system does anew after a crash bears a new one. */
  ledger: rows.filter(({ kind }) => kind === 'ledger').map(({ pk, sk }) => [pk, String(sk).replace(/^[^#]*/, '')]),
  /** What a closed account leaves, and the copy that was made. */
  personal: rows
    .filter(({ kind }) =>
      ['person', 'death', 'phone', 'openid', 'note', 'view', 'exportPart', 'consents'].includes(String(kind)),
    )
    .map(({ pk, sk }) => `${pk} ${sk}`),
  events: rows
    .filter(({ kind }) => kind === 'event')
    .map(({ event }) => (event as Row).type)
    .sort(),
  links: rows.filter(({ kind }) => kind === 'auditLink').length,
  left: rows.filter(({ kind, pendingShard }) => kind === 'timer' || pendingShard !== undefined).map(({ sk }) => sk),
});

const messageStates = (rows: readonly Row[]) =>
  rows.filter(({ kind, template }) => kind === 'notice' && template !== undefined).map(({ message }) => message);

/** The minutes and hours after which the sweep and the timers have looked at everything that was left. */
const afterwards = [3, 12, 60, 300].map((minutes) => minutes * minute);

/** Whether anything waits for the sweep or for a timer, then or before. */
const isWaited = async (store: TestTable, until: string): Promise<boolean> =>
  (await store.everything()).some(
    ({ pendingShard, pendingAt, dueShard, dueAt }) =>
      (pendingShard !== undefined && String(pendingAt) <= until) || (dueShard !== undefined && String(dueAt) <= until),
  );

const settle = async (store: TestTable, background: Background, from: string): Promise<void> => {
  for (const at of afterwards.map((ms) => later(from, ms))) if (await isWaited(store, at)) await background.tick(at);
};

/** The stream brings everything that is new, and what follows from that too. */
const pump = async (store: TestTable, background: Background, at: string): Promise<void> => {
  for (const row of await pendingRows(store)) await background.drive(row, at);
  for (const row of await pendingRows(store)) await background.drive(row, at);
};

interface Work {
  /** Who and what is there before; absent: the village. */
  readonly rows?: () => readonly Row[];
  readonly prepare: (store: TestTable) => Promise<void>;
  readonly run: (store: TestTable, background: Background) => Promise<void>;
  readonly at: string;
}

const afterAct = (act: string): Work => ({
  prepare: async (store) => {
    const answer = await cloudOn(store.table).ask(act, grantedAsks[act]);
    expect(answer.code).toBeUndefined();
  },
  run: (store, background) => pump(store, background, noon),
  at: noon,
});

/**
 * Somebody with a wish that a neighbour has taken, a daughter who acts for him and a phone; every slice is asked about him. That each
 * change which a slice makes may be its last is told by functions/privacy/leaver-job.test.ts.
 */
const fewRows = (): readonly Row[] => {
  const wish = { id: wishIn('claimed'), number: spokenNumber('7000003') };
  const holder = { ...personKeys(idOf('daughter')).actsFor, kind: 'actsFor', principals: new Set([idOf('author')]) };
  return [
    ...personRows({ called: 'author', grants: [aGrant('resident', home)], messageGrants: { progress: 2 } }),
    ...personRows({ called: 'claimer', grants: [aGrant('partyMember')], messageGrants: { progress: 2 } }),
    ...personRows({ called: 'daughter' }),
    holder,
    actingRow(anActing({ agentId: idOf('daughter') })),
    wishRow(aWish({ ...wish, state: 'claimed', holders: [idOf('claimer')] })),
    claimRow(aClaim({ wishId: wish.id, number: wish.number, memberId: idOf('claimer') })),
    noticeRow(aNotice()),
  ];
};

/** The same, and the staff who put his death on record. */
const mourned = (): readonly Row[] => [
  ...fewRows().map((row) =>
    row.pk === personKeys(idOf('author')).profile.pk && row.sk === 'PROFILE' ? { ...row, name: '王桂兰' } : row,
  ),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
];

/** The operator has named him by his number. */
const awaitedThere = (): readonly Row[] => {
  const phoneIndex = thinVault.indexKey('phone/13912345678');
  const role = { role: 'districtSupervisor', placeId: home.district } as const;
  const nameSealed = `sealed.${Buffer.from('王桂兰').toString('base64url')}`;
  const awaited = { id: idOf('awaited'), phoneIndex, ...role, nameSealed, at: noon, until: later(noon, day) };
  return [...villageRows(), awaitedRow(awaited)];
};

const overdue = later(noon, 8 * day);
const unconfirmed: Work = {
  prepare: async (store) => {
    const cloud = cloudOn(store.table);
    const answer = await cloud.ask('deliverWish', grantedAsks.deliverWish);
    expect([answer.code, answer.body.id]).toEqual([undefined, wishIn('claimed')]);
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: (_, background) => background.tick(overdue),
  at: overdue,
};

const unanswered: Work = {
  prepare: async (store) => {
    expect((await cloudOn(store.table).ask('assignWish', grantedAsks.assignWish)).code).toBeUndefined();
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: (_, background) => background.tick(later(noon, 3 * day)),
  at: later(noon, 3 * day),
};

const nobodyComes: Work = {
  prepare: async (store) => {
    expect((await cloudOn(store.table).ask('publishWish', grantedAsks.publishWish)).code).toBeUndefined();
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: async (store, background) => {
    await background.tick(later(noon, 90 * day));
    await pump(store, background, later(noon, 90 * day));
  },
  at: later(noon, 90 * day),
};

/** The reminder, a day before, and the end. */
const leaseEnds: Work = {
  prepare: async (store) => {
    expect((await cloudOn(store.table).ask('claimWish', grantedAsks.claimWish)).code).toBeUndefined();
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: async (store, background) => {
    for (const days of [13, 14]) {
      await background.tick(later(noon, days * day));
      await pump(store, background, later(noon, days * day));
    }
  },
  at: later(noon, 14 * day),
};

/** Given back, the place is offered to whoever stands in reserve. */
const passedOn: Work = {
  prepare: async (store) => {
    const ask = { as: 'helper', params: { wishId: withReserve }, body: { reason: '临时出差' } };
    expect((await cloudOn(store.table).ask('releaseWish', ask)).code).toBeUndefined();
  },
  run: (store, background) => pump(store, background, noon),
  at: noon,
};

/** He does not answer. */
const notTakenUp: Work = {
  prepare: async (store) => {
    await passedOn.prepare(store);
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: (_, background) => background.tick(later(noon, day)),
  at: later(noon, day),
};

/** The member and the claimer would come; the helper is no member. Then places are drawn. */
const inTurns = (): readonly Row[] => {
  const wish = { id: idOf('wish in turns'), number: spokenNumber('7000011') };
  const claim = { wishId: wish.id, number: wish.number, state: 'waiting' as const };
  const standing = ['member', 'claimer', 'helper'].map(idOf);
  return [
    ...villageRows(),
    wishRow(aWish({ ...wish, state: 'published', rotationHours: 2, drawAt: noon, reserve: standing })),
    ...standing.map((memberId) => claimRow(aClaim({ ...claim, memberId }))),
    timerRow(wishKeys(wish.id).drawTimer, wish.id, 'drawPlaces', noon),
  ];
};
const drawn: Work = {
  rows: inTurns,
  prepare: async () => undefined,
  run: async (store, background) => {
    await background.tick(noon);
    await pump(store, background, noon);
  },
  at: noon,
};

/** The day comes on which staff call. */
const referralDue: Work = {
  prepare: async (store) => {
    expect((await cloudOn(store.table).ask('referWish', grantedAsks.referWish)).code).toBeUndefined();
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: async (store, background) => {
    await background.tick(later(noon, 7 * day));
    await pump(store, background, later(noon, 7 * day));
  },
  at: later(noon, 7 * day),
};

const afterwardsOfAppointment = '2026-12-31T16:00:00.000Z';
const runOut: Work = {
  prepare: async (store) => {
    expect((await cloudOn(store.table).ask('appointPerson', grantedAsks.appointPerson)).code).toBeUndefined();
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: async (store, background) => {
    await background.tick(afterwardsOfAppointment);
    await pump(store, background, afterwardsOfAppointment);
  },
  at: afterwardsOfAppointment,
};

/** Its last day goes by. */
const runsOut: Work = {
  prepare: async (store) => {
    const answer = await cloudOn(store.table).ask('publishAnnouncement', grantedAsks.publishAnnouncement);
    expect(answer.code).toBeUndefined();
    await pump(store, backgroundOn(store.table, { ids: countedIds(3000) }), noon);
  },
  run: (_, background) => background.tick(later(noon, 9 * day)),
  at: later(noon, 9 * day),
};

const listed: Work = {
  prepare: async (store) => {
    const { id: residencyId, personId, place } = aResidency();
    const matched = { residencyId, personId, place, to: 'pending', reason: 'household_match' } as const;
    const event = { id: idOf('match'), type: 'residency.household_matched', at: noon, act: 'runImport' } as const;
    await store.put([residencyEventRow({ ...event, ...matched, actorId: idOf('staff') })]);
  },
  run: (store, background) => pump(store, background, noon),
  at: noon,
};

const works: Record<string, Work> = {
  'somebody closes his account: what is his goes, and who waits for him is told': {
    ...afterAct('closeAccount'),
    rows: fewRows,
  },
  'a death is put on record: what is open ends, and who is left is told': {
    ...afterAct('recordDeceased'),
    rows: mourned,
  },
  'a death was recorded by mistake: he is told': afterAct('correctDeceased'),
  'a near relative is given a copy: it is made, the view is kept, and he is told': afterAct('giveCopyOfDeceased'),
  'the account of somebody who has died is closed: what is his goes': afterAct('closeAccountOfDeceased'),
  'somebody asks for a copy of his data: it is made': afterAct('exportMyData'),
  'somebody shows his phone: nothing follows': afterAct('verifyPhone'),
  'somebody shows the phone for which a role waits: he is appointed, and told': {
    ...afterAct('verifyPhone'),
    rows: awaitedThere,
  },
  'somebody has his phone forgotten: nothing follows': afterAct('forgetPhone'),
  'somebody consents: nothing follows': afterAct('giveConsent'),
  'somebody withdraws a consent: nothing follows': afterAct('withdrawConsent'),
  'a list names somebody who waits: he is a resident, and told so': listed,
  'a wish is filed: staff are told and its words are read': afterAct('submitWish'),
  'staff ask back: the author is told, with a message': afterAct('askWishInfo'),
  'a wish is amended by its author: staff are told and its words are read': afterAct('resubmitWish'),
  'a wish is published: the author is told, with a message': afterAct('publishWish'),
  'the public words of a wish are put right: whoever took it on reads the new ones': afterAct('amendWish'),
  'a claim is told to the author, with a message': afterAct('claimWish'),
  'a wish is dispatched: whoever is asked and the author are told': afterAct('assignWish'),
  'a dispatch is accepted: the author is told': afterAct('acceptAssignment'),
  'a dispatch is declined: the author and staff are told': afterAct('declineAssignment'),
  'a dispatch is not answered: it goes onto the wall': unanswered,
  'nobody comes for a wish: it ends, and the author is told': nobodyComes,
  'a claimer needs longer: the author is told until when': afterAct('extendClaim'),
  'a claim’s lease ends: he is reminded, then the place returns to the wall': leaseEnds,
  'somebody stands in reserve: nobody waits for it': afterAct('standInReserve'),
  'somebody leaves the reserve: nobody waits for it': afterAct('leaveReserve'),
  'a place is given back: the next in reserve is asked': passedOn,
  'whoever is asked out of the reserve does not answer: the wall has it': notTakenUp,
  'places are drawn: one is asked, one stands in reserve, one is let go': drawn,
  'a resident opens his contact: whoever holds a place is told': afterAct('openContact'),
  'a contact is closed: whoever it was open to is told': afterAct('closeContact'),
  'a contact is looked at: the resident is told, and has the view on his list': afterAct('revealContact'),
  'staff end a wish: the author and whoever would come are told': afterAct('closeWish'),
  'a wish is referred: the author and whoever would come are told': afterAct('referWish'),
  'the day of the call comes: staff are told': referralDue,
  'staff note what came of a referral: the author is told': afterAct('settleReferral'),
  'a wish is released: the author and staff are told': afterAct('releaseWish'),
  'a wish is delivered: the author is told, with a message': afterAct('deliverWish'),
  'a wish is settled: who need not come is told': afterAct('settleWish'),
  'a wish is confirmed: the claimer is told, and it counts for him': afterAct('confirmWish'),
  'a completion is undone: both are told, and what was counted is taken back': afterAct('undoCompletion'),
  'a story is told of thanks: the resident is told': afterAct('publishStory'),
  'a story is taken down: the resident is told': afterAct('takeDownStory'),
  'a resident takes his thanks back: nobody waits for it': afterAct('withdrawThanks'),
  'a wish is withdrawn: the claimer is told': afterAct('withdrawWish'),
  'nobody confirms a delivery for a week: staff call': unconfirmed,
  'a setting is changed: nobody is told': afterAct('changeSettings'),
  'somebody asks to be known as a resident: staff are told': afterAct('requestResidency'),
  'a residency is confirmed: the resident is told': afterAct('confirmResidency'),
  'a residency is declined: the resident is told': afterAct('declineResidency'),
  'a door is looked at: the resident is told': afterAct('revealDoor'),
  'somebody is appointed: he is told': afterAct('appointPerson'),
  'somebody is dismissed: he is told': afterAct('dismissPerson'),
  'a member registers: staff are told': afterAct('applyMembership'),
  'a member is confirmed: he is told, with a message': afterAct('confirmMembership'),
  'a member is declined: he is told, with a message': afterAct('declineMembership'),
  'a member leaves: staff are told': afterAct('endMembership'),
  'a member takes his registration back: nobody waits': afterAct('withdrawMembership'),
  'a member lets his unit see: nobody waits': afterAct('setUnitConsent'),
  'a unit is paired: nobody waits': afterAct('pairUnit'),
  'a unit leaves the list: nobody waits': afterAct('unpairUnit'),
  'somebody is to stand for a unit: he is told': afterAct('nameUnitContact'),
  'nobody stands for a unit any more: whoever did is told': afterAct('endUnitContact'),
  'an appointment runs out: he is told': runOut,
  'something is announced: nobody’s inbox is written to': afterAct('publishAnnouncement'),
  'an announcement is amended: nobody’s inbox is written to': afterAct('amendAnnouncement'),
  'an announcement is withdrawn by a colleague: its author is told': afterAct('withdrawAnnouncement'),
  'the last day of an announcement goes by: it leaves the board': runsOut,
  'a service card is changed: nobody is told': afterAct('changeServiceCard'),
  'a line of a service card is taken down: those who keep it are told': afterAct('takeDownServiceEntry'),
  'somebody complains: the street is told': afterAct('fileSuggestion'),
  'a complaint is answered: its author is told, with a message': afterAct('answerSuggestion'),
  'a complaint is reopened: the street is told': afterAct('reopenSuggestion'),
  'a complaint is closed: whoever answered it is told': afterAct('closeSuggestion'),
  'an item is reported: those who answer are told': afterAct('reportItem'),
  'a report is answered: whoever made it is told, with a message': afterAct('answerReport'),
  'a grid worker’s card is taken down: he is told, and his photo goes': afterAct('takeDownGridCard'),
  'the card is shown again: he is told': afterAct('restoreGridCard'),
  'the numbers of a grid are changed: nobody waits for it': afterAct('setGridContact'),
  'a grid worker is on leave: nobody waits for it': afterAct('setGridLeave'),
  'he is back sooner: nobody waits for it': afterAct('endGridLeave'),
  'a number is looked at: the person is told': afterAct('revealUnreachablePhone'),
  'a call is noted': afterAct('noteCall'),
  'somebody is given his number: nobody waits for it': afterAct('showMyNumber'),
  'somebody asks to act for another: the other is told': afterAct('askToActFor'),
  'it is agreed to: the one who acts is told': afterAct('agreeToBeActedFor'),
  'it is not agreed to: the one who asked is told': afterAct('declineToBeActedFor'),
  'a right to act is ended: the one who acted is told': afterAct('revokeActingFor'),
  'a resident without a phone is registered: staff are told': afterAct('registerPersonWithoutPhone'),
  'a consent is put on record: the one who acts is told': afterAct('recordConsent'),
  'a record is joined to an account: its person is told': afterAct('linkPersonToAccount'),
  'a guardian consents for a child: nobody waits for it': afterAct('setGuardianConsent'),
  'somebody without a phone consents: nobody waits for it': afterAct('recordPurposeConsent'),
  'codes are shown: nobody waits for it': afterAct('showVisitCodes'),
  'a code is kept for longer: nobody waits for it': afterAct('extendVisitCode'),
  'a visitor is checked: nobody is told': afterAct('verifyVisit'),
};

/** Events of acts whose services are still to come. */
const toCome = wishActs
  .filter((act) => !(servedWishActs as readonly string[]).includes(act))
  .map((act): string => wishTransitions[act].event);
const everyEvent = [
  // Of photos only the one that goes with a card; the others have a suite of their own.
  'photo.refused',
  ...wishEventTypes,
  ...residencyEventTypes,
  ...appointmentEventTypes,
  ...settingsEventTypes,
  ...membershipEventTypes,
  ...unitEventTypes,
  ...personEventTypes,
  ...announcementEventTypes,
  ...serviceCardEventTypes,
  ...suggestionEventTypes,
  ...reportEventTypes,
  ...gridEventTypes,
  ...callEventTypes,
  ...actingEventTypes,
  ...visitEventTypes,
].filter((type) => !toCome.includes(type));

describe('when the process dies while', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  /** The village as it stands when the background's work begins. */
  const beginningOf = async (work: Work): Promise<readonly Row[]> => {
    await store.restore((work.rows ?? villageRows)());
    await work.prepare(store);
    return store.everything();
  };

  const atThe = async (beginning: readonly Row[]) => {
    await store.restore(beginning);
    store.observer.forget();
    /** After how many calls of the database something outside was asked for. */
    const outside = new Set<number>();
    const noting =
      <Ask extends unknown[], Said>(ask: (...asked: Ask) => Promise<Said>) =>
      (...asked: Ask): Promise<Said> => {
        outside.add(store.observer.calls().length);
        return ask(...asked);
      };
    const box = thinPostbox();
    const postbox: Postbox = { ...box, send: noting(box.send) };
    const textCheck: TextCheck = { judge: noting(thinTextCheck().judge) };
    const background: Background = backgroundOn(store.table, { postbox, textCheck });
    return { background, postbox, outside };
  };

  const runCleanly = async (work: Work) => {
    const beginning = await beginningOf(work);
    const { background, postbox, outside } = await atThe(beginning);
    await work.run(store, background);
    const tries = triesOf([...store.observer.calls()], outside);
    await pump(store, background, work.at);
    await settle(store, background, work.at);
    return { beginning, tries, outcome: outcome(await store.everything()), sent: postbox.sent.length };
  };

  const cleanRuns = new Map<Work, ReturnType<typeof runCleanly>>();
  const cleanRunOf = (work: Work): ReturnType<typeof runCleanly> => {
    const run = cleanRuns.get(work) ?? runCleanly(work);
    cleanRuns.set(work, run);
    return run;
  };

  it('any event is followed up, it is one of those below', async () => {
    const seen: unknown[] = [];
    for (const work of Object.values(works)) seen.push(...(await cleanRunOf(work)).outcome.events);
    expect([...new Set(seen)].sort()).toEqual([...everyEvent].sort());
  }, 360_000);

  it.each(Object.entries(works))(
    '%s, it is done in the end, once',
    async (_, work) => {
      const clean = await cleanRunOf(work);
      for (const { kind, nth } of clean.tries) {
        const { background, postbox } = await atThe(clean.beginning);
        store.observer.inject([{ kind, nth }]);
        await work.run(store, background).catch(() => undefined);
        store.observer.inject([]);
        // The stream brings the record again, then the minutes pass.
        await pump(store, background, later(work.at, minute));
        await settle(store, background, work.at);
        const rows = await store.everything();
        expect([kind, nth, outcome(rows)]).toEqual([kind, nth, clean.outcome]);
        expect(postbox.sent.length).toBeLessThanOrEqual(clean.sent);
        expect(messageStates(rows).every((state) => state === 'sent' || state === 'unknown')).toBe(true);
      }
    },
    180_000,
  );

  it('a message goes out, the one who waits for it has his notice, and the message is told as unknown, not sent again', async () => {
    const { background, postbox } = await atThe(await beginningOf(afterAct('claimWish')));
    postbox.answers.push({ kind: 'lost' });
    await pump(store, background, noon);
    await settle(store, background, noon);
    const notices = (await store.everything()).filter(
      ({ kind, personId }) => kind === 'notice' && personId === idOf('author'),
    );
    expect([postbox.sent.length, notices.map(({ noticeKind, message }) => [noticeKind, message])]).toEqual([
      1,
      [
        ['wish_claimed', 'unknown'],
        ['wish_claimed', 'none'],
      ],
    ]);
  });
});
