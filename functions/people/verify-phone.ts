import type { ReplyOf } from '../../shared/kernel/contract';
import { type Result, refuse } from '../../shared/kernel/result';
import { maskPhone } from '../../shared/kernel/text';
import type { forgetPhone as forgetContract, verifyPhone as verifyContract } from '../../shared/people/contract';
import type { Asked } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import type { NewPhone, PhoneChange, PhoneStanding, PhoneStore } from './phone-store';
import type { Phones } from './phones';

export interface PhonePorts {
  readonly phoneRows: PhoneStore;
  readonly phones: Phones;
  readonly vault: Vault;
  readonly ids: Ids;
}

type Verify = Asked<typeof verifyContract>;
type Forget = Asked<typeof forgetContract>;

const exchanged = async ({ phones, vault }: PhonePorts, code: string): Promise<Result<NewPhone>> => {
  const phone = await phones.phoneOf(code);
  if (!phone.ok) return phone;
  return {
    ok: true,
    value: {
      phoneSealed: await vault.seal(phone.value),
      phoneMask: maskPhone(phone.value),
      phoneIndex: vault.indexKey(`phone/${phone.value}`),
    },
  };
};

const changeOf = (ask: Verify | Forget, eventId: string, phone: NewPhone | undefined): PhoneChange => ({
  phone,
  at: ask.at,
  event: {
    id: eventId,
    type: phone === undefined ? 'person.phone_forgotten' : 'person.phone_verified',
    at: ask.at,
    act: phone === undefined ? 'forgetPhone' : 'verifyPhone',
    actorId: ask.actor.personId,
    personId: ask.actor.personId,
  },
});

/** One phone belongs to one person: whoever has it keeps it. */
const decide = (ask: Verify, standing: PhoneStanding, phone: Result<NewPhone> | undefined, eventId: string) => {
  if (phone === undefined) return refuse('PHONE_CODE_REFUSED', 'body.code');
  if (!phone.ok) return phone;
  const reply = { phoneMask: phone.value.phoneMask };
  if (standing.isTaken) return refuse('PHONE_TAKEN');
  if (standing.held?.phoneIndex === phone.value.phoneIndex) return already(reply);
  return change(changeOf(ask, eventId, phone.value), reply);
};

/**
 * The code is exchanged once, and only when this tap's answer is not remembered: a retry burns no second code. If the process
 * dies between WeChat's answer and the save, the code is spent and the person taps the button again.
 */
export const verifyPhone =
  (ports: PhonePorts) =>
  async (ask: Verify): Promise<Result<ReplyOf<typeof verifyContract>>> => {
    const { phoneRows, ids } = ports;
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    let phone: Result<NewPhone> | undefined;
    return perform<PhoneStanding, PhoneChange, ReplyOf<typeof verifyContract>>(
      {
        load: async () => {
          const loaded = await phoneRows.load(asker);
          if (loaded.remembered === undefined) phone = await exchanged(ports, ask.input.body.code);
          return loaded;
        },
        permit: () => undefined,
        decide: (standing) => decide(ask, standing, phone, eventId),
        save: (before, phoneChange, remember) => phoneRows.save(before, phoneChange, asker, remember),
        remember: (answer) => phoneRows.remember(asker, answer),
      },
      { act: 'verifyPhone', requestHash: ask.idempotency.requestHash },
    );
  };

export const forgetPhone =
  ({ phoneRows, ids }: PhonePorts) =>
  async (ask: Forget): Promise<Result<ReplyOf<typeof forgetContract>>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const eventId = ids.ulid();
    const reply = { hasPhone: false };
    return perform<PhoneStanding, PhoneChange, ReplyOf<typeof forgetContract>>(
      {
        load: () => phoneRows.load(asker),
        permit: () => undefined,
        decide: ({ held }) => (held === undefined ? already(reply) : change(changeOf(ask, eventId, undefined), reply)),
        save: (before, phoneChange, remember) => phoneRows.save(before, phoneChange, asker, remember),
        remember: (answer) => phoneRows.remember(asker, answer),
      },
      { act: 'forgetPhone', requestHash: ask.idempotency.requestHash },
    );
  };
