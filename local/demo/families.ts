/** 亲友代办 in the demo: a son who acts for his father, and an old neighbour without a phone whom the grid worker has registered. */
import type { Vault } from '../../functions/kernel/ports';
import { personKeys, personNumberKey } from '../../functions/platform/keys/people';

import type { Row } from '../../functions/platform/table';
import { actingRow, phonelessRows } from '../../functions/proxies/acting-rows.dynamo';
import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { maskRoom } from '../../shared/people/residency';
import type { DemoPerson } from './people';
import { chanceFrom, ulidAt } from './random';

const named = (people: readonly DemoPerson[], key: string): DemoPerson => {
  const found = people.find((person) => person.key === key);
  if (found === undefined) throw new Error(`the demo has no ${key}`);
  return found;
};

const sonRows = (people: readonly DemoPerson[], now: Instant): Row[] => {
  const [father, son] = [named(people, 'resident-2'), named(people, 'member-3')];
  const since = later(now, -daysInMs(9));
  const home = father.home;
  return [
    { ...personKeys(son.personId).actsFor, kind: 'actsFor', principals: new Set([father.personId]) },
    actingRow({
      principalId: father.personId,
      agentId: son.personId,
      kind: 'relative',
      state: 'active',
      principalName: father.name,
      agentName: son.name,
      ...(home === undefined ? {} : { place: home.path, homeName: `${home.communityName}${home.name}` }),
      askedAt: since,
      since,
      consent: { how: 'own_phone', at: since, takenBy: father.personId, child: false },
    }),
  ];
};

const neighbourRows = async (people: readonly DemoPerson[], vault: Vault, now: Instant): Promise<Row[]> => {
  const [worker, { home }] = [named(people, 'grid-worker-1'), named(people, 'resident-1')];
  if (home === undefined) throw new Error('resident-1 has a home');
  const chance = chanceFrom(90);
  const registeredAt = later(now, -daysInMs(30));
  const [room, number] = ['1单元102', spokenNumber('9000001')];
  const { communityName = '', gridName = '' } = home;
  const person = {
    personId: ulidAt(chance, Date.parse(registeredAt)),
    number,
    name: '赵秀英',
    home: { at: home.path, name: `${communityName}${home.name}` },
    roomSealed: await vault.seal(room),
    roomMask: maskRoom(room),
    doorIndex: vault.indexKey(`${home.id}/${room}`),
    child: false,
    registeredAt,
    registeredBy: worker.personId,
  };
  const grant = {
    role: 'resident' as const,
    at: home.path,
    placeName: home.name,
    communityName,
    gridName,
    since: registeredAt,
  };
  return [
    { ...personNumberKey(number), kind: 'number', personId: person.personId },
    ...phonelessRows({ person, grant }),
  ];
};

export const familyRows = async (people: readonly DemoPerson[], vault: Vault, now: Instant): Promise<Row[]> => [
  ...sonRows(people, now),
  ...(await neighbourRows(people, vault, now)),
];
