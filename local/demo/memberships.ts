/** Units of the street, and members who have registered: made by the acts themselves. */
import { applyMembership } from '../../functions/memberships/apply-membership';
import { confirmMembership, setUnitConsent } from '../../functions/memberships/decide-membership';
import { membershipStoreOn } from '../../functions/memberships/membership-store.dynamo';
import { nameUnitContact } from '../../functions/memberships/name-unit-contact';
import { pairUnit } from '../../functions/memberships/pair-unit';
import { unitContactStoreOn } from '../../functions/memberships/unit-contact-store.dynamo';
import { unitStoreOn } from '../../functions/memberships/unit-store.dynamo';
import { signedCursors } from '../../functions/platform/cursor';
import type { Table } from '../../functions/platform/table';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import type { Result } from '../../shared/kernel/result';
import type { UnitKind } from '../../shared/memberships/unit';
import { actorOf } from './actor';
import type { DemoOrg } from './org';
import type { DemoPerson } from './people';
import { chanceFrom, ulidAt } from './random';

const units: readonly (readonly [string, UnitKind])[] = [
  ['高区第一中学', 'school'],
  ['威海商业银行田和支行', 'bank'],
  ['田和街道卫生院', 'institution'],
];

const granted = async <T>(what: Promise<Result<T>>): Promise<T> => {
  const result = await what;
  if (!result.ok) throw new Error(`the demo's story breaks: ${result.refusal.code} ${result.refusal.field ?? ''}`);
  return result.value;
};

const registered = ['member-1', 'member-2'] as const;

export const tellMemberships = async (
  org: DemoOrg,
  people: readonly DemoPerson[],
  table: Table,
  now: Instant,
): Promise<void> => {
  const cursors = signedCursors('demo');
  const chance = chanceFrom(22);
  const at = later(now, -daysInMs(30));
  const nextId = () => ulidAt(chance, Date.parse(at));
  const ids = { ulid: nextId, sevenDigits: () => chance.digits(7) };
  const ports = {
    memberships: membershipStoreOn(table, cursors),
    units: unitStoreOn(table, cursors),
    contacts: unitContactStoreOn(table, cursors),
    ids,
  };
  const called = (key: string) => {
    const found = people.find((person) => person.key === key);
    if (found === undefined) throw new Error(`the demo has no ${key}`);
    return found;
  };
  const ask = <Params, Body>(key: string, params: Params, body: Body) => ({
    input: { params, query: undefined, body },
    at,
    actor: actorOf(called(key)),
    idempotency: { key: `demo${nextId()}`, requestHash: 'demo' },
  });
  const community = called('staff-1').grants[0]?.at.community ?? org.communities[0]?.id ?? '';
  const paired: string[] = [];
  for (const [name, unitKind] of units) {
    paired.push((await granted(pairUnit(ports)(ask('staff-1', undefined, { name, unitKind, community })))).id);
  }
  for (const [index, key] of registered.entries()) {
    const member = called(key);
    const body = {
      name: member.name,
      community,
      unit: { unitId: paired[index] ?? '' },
      branch: `第${index === 0 ? '一' : '二'}党支部`,
      skills: ['repair' as const, 'companionship' as const],
      freeHours: [{ weekday: 6, from: 8, to: 12 }],
    };
    const { id } = await granted(applyMembership(ports)(ask(key, undefined, body)));
    const params = { memberId: member.personId, membershipId: id };
    await granted(confirmMembership(ports)(ask('staff-1', params, undefined)));
    await granted(setUnitConsent(ports)(ask(key, params, { unitSeesService: index === 0 })));
  }
  const contact = called('member-3');
  const named = { personId: contact.personId, name: contact.name };
  await granted(nameUnitContact(ports)(ask('staff-1', { unitId: paired[0] ?? '' }, named)));
};
