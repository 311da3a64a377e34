import { eventRow } from '../kernel/event-row';
import type { Asker, Loaded } from '../kernel/write-act';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { personKeys, phoneKey } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { personSchema } from './person';
import type { HeldPhone, PhoneChange, PhoneStanding, PhoneStore } from './phone-store';

const heldIn = (profile: Row | undefined): HeldPhone | undefined => {
  if (profile === undefined || profile.closedAt !== undefined) return undefined;
  const { phoneMask, phoneIndex } = personSchema.parse(profile);
  return phoneMask === undefined || phoneIndex === undefined ? undefined : { phoneMask, phoneIndex };
};

const loadOn =
  (table: Table) =>
  async (asker: Asker): Promise<Loaded<PhoneStanding>> => {
    const keys = [personKeys(asker.personId).profile, rememberedKey(asker.personId, asker.key)];
    const [profile, remembered] = await table.get(keys);
    return { entity: { held: heldIn(profile), isTaken: false }, remembered: readRemembered(remembered, asker.at) };
  };

const phoneAttributes = ['phoneSealed', 'phoneMask', 'phoneIndex', 'phoneVerifiedAt'];

const profileWrite = ({ held }: PhoneStanding, { phone, at, event }: PhoneChange): Write => {
  const asLoaded: Clause = held === undefined ? { absent: 'phoneIndex' } : { is: ['phoneIndex', held.phoneIndex] };
  return {
    update: personKeys(event.personId).profile,
    change: phone === undefined ? { remove: phoneAttributes } : { set: { ...phone, phoneVerifiedAt: at } },
    when: [{ present: 'pk' }, { absent: 'closedAt' }, asLoaded],
  };
};

/** One phone is one person's: the pointer of another stands in the way. */
const pointerWrites = ({ held }: PhoneStanding, { phone, event }: PhoneChange): Write[] => [
  ...(phone === undefined
    ? []
    : [
        {
          put: { ...phoneKey(phone.phoneIndex), kind: 'phone', personId: event.personId },
          when: [{ either: [{ absent: 'pk' }, { is: ['personId', event.personId] }] } as const],
        },
      ]),
  ...(held === undefined || held.phoneIndex === phone?.phoneIndex ? [] : [{ remove: phoneKey(held.phoneIndex) }]),
];

const saveOn =
  (table: Table): PhoneStore['save'] =>
  async (before, change, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      profileWrite(before, change),
      ...pointerWrites(before, change),
      {
        put: {
          ...personKeys(asker.personId).event(change.event.id),
          ...eventRow(change.event, shardOf(change.event.id)),
        },
        when: [{ absent: 'pk' }],
      },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    return {
      kind: 'refused',
      current: {
        entity: {
          held: outcome.refusedBy[1] === true ? heldIn(outcome.found[1]) : before.held,
          isTaken: change.phone !== undefined && outcome.refusedBy[2] === true,
        },
        remembered: readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at),
      },
    };
  };

export const phoneStoreOn = (table: Table): PhoneStore => ({
  load: loadOn(table),
  save: saveOn(table),
  remember: rememberOn(table),
});
