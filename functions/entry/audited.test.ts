/** Every act leaves its link, and leaves it in the chain of the street that it concerns. Both lists are written by hand. */
import '../testkit/quiet';
import * as z from 'zod/mini';
import { api } from '../../shared/api';
import { domainEventSchema } from '../../shared/events';
import { photoEventTypes } from '../../shared/files/events';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { type Asking, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { home } from '../testkit/places';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { candidateNumber, grantedAsks, villageRows } from '../testkit/village';

type Chain = 'street' | 'host';

/** Where two acts leave the same event, each has its own. */
const chains: Readonly<Record<string, Chain | Readonly<Record<string, Chain>>>> = {
  'acting.agreed': 'street',
  'acting.asked': 'street',
  'acting.declined': 'street',
  'acting.ended': 'street',
  'acting.linked': 'street',
  'acting.recorded': 'street',
  'announcement.amended': 'street',
  'announcement.expired': 'street',
  'announcement.published': 'street',
  'announcement.withdrawn': 'street',
  'appointment.ended': 'street',
  'appointment.made': 'street',
  'call.noted': 'street',
  'call.phone_revealed': 'street',
  'desk.ended': 'host',
  'desk.opened': 'host',
  'district.opened': 'street',
  'district.supervisor_named': 'street',
  'grid.card_restored': 'street',
  'grid.card_taken_down': 'street',
  'document.failed': 'street',
  'document.ready': 'street',
  'document.requested': 'street',
  'grid.leave_ended': 'street',
  'grid.contact_set': 'street',
  'grid.leave_set': 'street',
  'import.begun': 'street',
  'import.cancelled': 'street',
  'import.failed': 'street',
  'import.finished': 'street',
  'import.part_added': 'street',
  'import.sealed': 'street',
  'import.started': 'street',
  'membership.applied': 'street',
  'membership.confirmed': 'street',
  'membership.consent_set': 'street',
  'membership.declined': 'street',
  'membership.ended': 'street',
  'membership.withdrawn': 'street',
  'person.closed': { closeAccount: 'host', closeAccountOfDeceased: 'street' },
  'person.consent_given': { giveConsent: 'host', setGuardianConsent: 'street', recordPurposeConsent: 'street' },
  'person.consent_withdrawn': { withdrawConsent: 'host', setGuardianConsent: 'street', recordPurposeConsent: 'street' },
  'person.copy_revealed': 'street',
  'person.death_corrected': 'street',
  'person.deceased': 'street',
  'person.export_asked': 'host',
  'person.export_ready': 'host',
  'person.numbered': 'host',
  'person.phone_forgotten': 'host',
  'person.phone_verified': 'host',
  'person.registered': 'street',
  'place.grid_type_changed': 'street',
  'place.laid_down': 'street',
  'photo.check_asked': 'street',
  'photo.passed': 'street',
  'photo.refused': 'street',
  'photo.requested': 'street',
  'photo.taken_in': 'street',
  'portrait.consented': 'street',
  'photo.withdrawn': 'street',
  'photo.dropped': 'street',
  'push.media_judged': 'host',
  'push.messages_declined': 'host',
  'push.messages_failed': 'host',
  'report.answered': 'street',
  'report.received': 'street',
  'residency.confirmed': 'street',
  'residency.declined': 'street',
  'residency.door_revealed': 'street',
  'residency.household_matched': 'street',
  'residency.requested': 'street',
  'settings.changed': 'street',
  'service_card.changed': 'street',
  'service_card.entry_taken_down': 'street',
  'suggestion.answered': 'street',
  'suggestion.closed': 'street',
  'suggestion.received': 'street',
  'suggestion.reopened': 'street',
  'unit.contact_ended': 'street',
  'unit.contact_named': 'street',
  'unit.paired': 'street',
  'unit.unpaired': 'street',
  'visit.code_extended': 'street',
  'visit.codes_shown': 'street',
  'visit.verified': 'street',
  'wish.abandoned': 'street',
  'wish.expired': 'street',
  'wish.amended': 'street',
  'wish.assigned': 'street',
  'wish.assignment_accepted': 'street',
  'wish.assignment_declined': 'street',
  'wish.claim_extended': 'street',
  'wish.claim_lapsed': 'street',
  'wish.claim_reminded': 'street',
  'wish.claimed': 'street',
  'wish.closed': 'street',
  'wish.completed': 'street',
  'wish.completion_undone': 'street',
  'wish.contact_closed': 'street',
  'wish.contact_opened': 'street',
  'wish.contact_revealed': 'street',
  'wish.delivered': 'street',
  'wish.drawn': 'street',
  'wish.info_asked': 'street',
  'wish.published': 'street',
  'wish.referral_due': 'street',
  'wish.referral_settled': 'street',
  'wish.referred': 'street',
  'wish.released': 'street',
  'wish.reserve_joined': 'street',
  'wish.reserve_left': 'street',
  'wish.resubmitted': 'street',
  'wish.settled': 'street',
  'wish.story_published': 'street',
  'wish.story_taken_down': 'street',
  'wish.submitted': 'street',
  'wish.text_checked': 'street',
  'wish.thanks_withdrawn': 'street',
  'wish.unconfirmed': 'street',
  'wish.withdrawn': 'street',
};

/** The write acts that leave no link, and why. */
const traceless: Readonly<Record<string, string>> = {
  openSession: 'logging in changes nothing of anybody',
  openDeskLogin: 'a code that nobody has confirmed opens nothing',
  extendDeskLogin: 'the same',
  renewDeskSession: 'that the desk was opened has its link',
  readNotice: 'one’s own reading',
  reportMessageGrants: 'one’s own answers to WeChat',
  markAnnouncementsRead: 'one’s own reading',
};

const guardiansConsent = { guardian: 'mother', edition: 1 };
const child = { as: 'staff', params: { personId: idOf('child') } };

/** As in the village; but whoever asks to act for somebody has a home. */
const asks: Readonly<Record<string, Asking>> = {
  ...grantedAsks,
  askToActFor: {
    as: 'author',
    body: { number: candidateNumber, name: '孙候选', ownName: '王桂兰', kind: 'relative' },
  },
};

interface Left {
  readonly event: Row;
  readonly chain: string;
}

const chainNames: Readonly<Record<string, Chain>> = { [home.street]: 'street', host: 'host' };
const chainOf = (type: unknown, act: unknown): Chain | undefined => {
  const chain = chains[String(type)];
  return typeof chain === 'object' ? chain[String(act)] : chain;
};

const types = domainEventSchema.def.options.flatMap(({ shape }) =>
  (shape.type instanceof z.ZodMiniEnum ? shape.type.options : shape.type.def.values).map((type) => ({
    type: String(type),
    alwaysHasPlace: 'place' in shape && !shape.place.safeParse(undefined).success,
  })),
);

describe('what somebody does', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  /** What the acts leave, each in its chain, once their events are driven. */
  const leftBy = async (...asked: readonly (readonly [act: string, asking: Asking | undefined])[]): Promise<Left[]> => {
    await store.restore(villageRows());
    const cloud = cloudOn(store.table, { ids: countedIds() });
    for (const [act, asking] of asked) expect([act, (await cloud.ask(act, asking)).code]).toEqual([act, undefined]);
    const rows = await pendingRows(store);
    const background = backgroundOn(store.table);
    for (const row of rows) await background.drive(row, noon);
    const links = (await store.everything()).filter(({ kind }) => kind === 'auditLink');
    return rows.flatMap(({ event }) => {
      const { id } = event as Row;
      return links
        .filter(({ eventId }) => eventId === id)
        .map(({ tenant }) => ({ event: event as Row, chain: chainNames[String(tenant)] ?? 'another' }));
    });
  };

  const writes = api.filter(({ kind }) => kind === 'write').map(({ act }) => act);

  it.each(writes)('has its link, or a reason for none, and lies in the chain where it belongs: %s', async (act) => {
    const left = await leftBy([act, asks[act]]);
    expect([act, left.some(({ event }) => event.act === act)]).toEqual([act, !(act in traceless)]);
    const [found, expected] = [left.map(({ chain }) => chain), left.map(({ event }) => chainOf(event.type, event.act))];
    expect([left.map(({ event }) => event.type), found]).toEqual([left.map(({ event }) => event.type), expected]);
  });

  it('for a child lies in the chain of the street where the child lives, the guardian’s own account included', async () => {
    const left = await leftBy(
      ['giveConsent', { as: 'author', body: { purpose: 'child_under_14', edition: 1, guardian: 'mother' } }],
      ['setGuardianConsent', { ...child, body: { guardianConsent: guardiansConsent } }],
      ['setGuardianConsent', { ...child, body: {} }],
    );
    expect(left.map(({ event, chain }) => [event.act, event.type, chain]).sort()).toEqual([
      ['giveConsent', 'person.consent_given', 'street'],
      ['setGuardianConsent', 'person.consent_given', 'street'],
      ['setGuardianConsent', 'person.consent_withdrawn', 'street'],
    ]);
  });

  it('is of a type whose chain is written down above, and no reason stands for an act that is gone', () => {
    expect(types.map(({ type }) => type).sort()).toEqual(Object.keys(chains).sort());
    expect(Object.keys(traceless).filter((act) => !writes.includes(act))).toEqual([]);
  });

  /** These may lack a place, so that only what the acts above leave shows where they lie. */
  const placedByAct = [
    ...['acting.agreed', 'acting.asked', 'acting.declined', 'acting.ended', 'acting.linked', 'acting.recorded'],
    ...['person.closed', 'person.consent_given', 'person.consent_withdrawn', 'person.copy_revealed'],
    ...['person.death_corrected', 'person.deceased', 'person.registered'],
    // Of somebody who neither lives nor serves here, until it goes with the wish of one for whom he acts.
    ...photoEventTypes,
  ];

  it('and whatever the system does later has a place by its schema, where it belongs to a street', () => {
    const others = types.filter(({ type }) => !placedByAct.includes(type));
    const bySchema = others.map(({ type, alwaysHasPlace }) => [type, alwaysHasPlace ? 'street' : 'host']);
    expect(bySchema).toEqual(others.map(({ type }) => [type, chains[type]]));
  });
});
