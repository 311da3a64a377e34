/** How records of acting, and residents without a phone, lie in the table. Rows are parsed when they come back. */
import * as z from 'zod/mini';
import type { Consent } from '../../shared/kernel/consent';
import type { ActingEvent } from '../../shared/proxies/events';
import { eventRow } from '../kernel/event-row';
import { consentAttribute } from '../platform/consents';
import type { Clause } from '../platform/expression';
import { ownerAttributes, scopeAttributes, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys } from '../platform/keys/people';
import { actingKeys, actingScope, ownActing, phonelessScope } from '../platform/keys/proxies';
import type { Row, Write } from '../platform/table';
import { type Acting, actingSchema } from './acting';
import { type Phoneless, phonelessSchema } from './phoneless';
import type { ActingChange, Registration } from './proxy-store';

const actingRowSchema = z.object({ acting: actingSchema });
const phonelessRowSchema = z.extend(phonelessSchema, {
  openid: z.optional(z.undefined()),
  closedAt: z.optional(z.undefined()),
});

export const readActing = (row: Row): Acting => actingRowSchema.parse(row).acting;
export const actingFrom = (row: Row | undefined): Acting | undefined =>
  row === undefined ? undefined : readActing(row);
export const readPhoneless = (row: Row): Phoneless => phonelessSchema.parse(row);

/** Undefined also for somebody who has a phone, or has died: nobody takes consents for him. */
export const phonelessFrom = (row: Row | undefined): Phoneless | undefined => {
  const { openid: _, closedAt: __, ...person } = phonelessRowSchema.safeParse(row).data ?? {};
  return 'personId' in person ? (person as Phoneless) : undefined;
};

/** Only rights that stand queue where the principal lives. */
const scopesFor = ({ state, place, since, principalId, agentId }: Acting) =>
  state === 'active' && place !== undefined ? scopesOf(actingScope, place, `${since}#${principalId}#${agentId}`) : {};

export const actingRow = (acting: Acting): Row & Key => ({
  ...actingKeys(acting.principalId).agent(acting.agentId),
  kind: 'acting',
  state: acting.state,
  acting,
  ...scopesFor(acting),
  ownerKey: ownActing(acting.agentId),
  ownerSort: `${acting.askedAt}#${acting.principalId}`,
});

export const actingUpdate = (acting: Acting, from: Acting): Write => {
  const scopes = scopesFor(acting);
  return {
    update: actingKeys(acting.principalId).agent(acting.agentId),
    change: {
      set: { state: acting.state, acting, ...scopes },
      ...(Object.keys(scopes).length === 0 ? { remove: scopeAttributes } : {}),
    },
    when: [{ is: ['state', from.state] }],
  };
};

/** What the agent's next session reads: a right that stands is there, one that has ended is not. */
export const sessionWrites = ({ acting: { state, kind, principalId, agentId } }: ActingChange): Write[] => {
  const people = { principals: new Set([principalId]), ...(kind === 'self' ? { selves: new Set([principalId]) } : {}) };
  const update = personKeys(agentId).actsFor;
  if (state === 'active') return [{ update, change: { set: { kind: 'actsFor' }, add: people } }];
  return state === 'revoked' || state === 'ended' ? [{ update, change: { takeOut: people } }] : [];
};

export const notInForce: readonly Clause[] = [
  { either: [{ absent: 'pk' }, { oneOf: ['state', ['declined', 'revoked', 'ended']] }] },
];

/** The one who was named has an account, in that name or in none yet. An account's own earlier record may spell its name otherwise. */
export const agentCheck = ({ kind, agentId, agentName }: Acting): Write => ({
  check: personKeys(agentId).profile,
  when: [
    { present: 'openid' },
    { absent: 'closedAt' },
    ...(kind === 'self' ? [] : [{ either: [{ absent: 'name' }, { is: ['name', agentName] }] } as const]),
  ],
});

export const actingEventRow = (event: ActingEvent): Row & Key => ({
  ...actingKeys(event.principalId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

export const noteWrites = ({ event, reason }: ActingChange): Write[] =>
  reason === undefined
    ? []
    : [
        {
          put: {
            ...actingKeys(event.principalId).note(event.id),
            kind: 'note',
            note: { eventId: event.id, text: reason, writerId: event.actorId },
          },
        },
      ];

/** A guardian's consent stands in the child's own record, where whatever is filed for the child looks for it. */
export const childConsentWrites = (personId: string, consent: Consent | undefined): Write[] =>
  consent === undefined
    ? []
    : [
        {
          update: personKeys(personId).consents,
          change: { set: { kind: 'consents', [consentAttribute('child_under_14')]: consent } },
        },
      ];

/** A person like any other, but that no openid leads to him; his building's chief finds him by the building. */
export const phonelessRows = ({ person, grant }: Pick<Registration, 'person' | 'grant'>): (Row & Key)[] => {
  const keys = personKeys(person.personId);
  const { at } = person.home;
  const sort = `${person.registeredAt}#${person.personId}`;
  return [
    {
      ...keys.profile,
      kind: 'person',
      ...person,
      ...scopesOf(phonelessScope, at, sort),
      ownerKey: `${phonelessScope}#${at.building}`,
      ownerSort: sort,
    },
    { ...keys.grants, kind: 'grants', grants: [grant] },
    { ...keys.inbox, kind: 'inbox', unread: 0 },
  ];
};

/** He has a phone by now, and is no longer among those without. */
export const accountUpdate = ({ acting }: ActingChange): Write => ({
  update: personKeys(acting.principalId).profile,
  change: { set: { accountId: acting.agentId }, remove: [...scopeAttributes, ...ownerAttributes] },
  when: [
    { present: 'pk' },
    { absent: 'closedAt' },
    { absent: 'openid' },
    { either: [{ absent: 'accountId' }, { is: ['accountId', acting.agentId] }] },
  ],
});
