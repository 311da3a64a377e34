/** 便民服务卡 of the district, the street and every community, written by the act itself. Local numbers are invented, in a range that is nobody's. */
import type { Ids } from '../../functions/kernel/ports';
import { changeServiceCard } from '../../functions/service-cards/change-service-card';
import type { ServiceCardStore } from '../../functions/service-cards/service-card-store';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { keepsCard, type ServiceEntry } from '../../shared/service-cards/service-card';
import { actorOf } from './actor';
import type { DemoOrg, DemoPlace } from './org';
import type { DemoPerson } from './people';
import { chanceFrom, ulidAt } from './random';

const allDay = '24小时';

const ofDistrict: readonly ServiceEntry[] = [
  { topic: 'water', name: '自来水服务热线', phone: '0631-0003001', hours: allDay },
  { topic: 'power', name: '供电服务热线', phone: '95598', hours: allDay },
  { topic: 'gas', name: '燃气抢修', phone: '0631-0003003', hours: allDay },
  { topic: 'heating', name: '供热服务热线', phone: '0631-0003004', hours: '供暖季24小时' },
  { topic: 'transport', name: '公交服务热线', phone: '0631-0003005', hours: '每天 6:00–21:00' },
  { topic: 'other', name: '法律援助', phone: '12348' },
];

const ofStreet: readonly ServiceEntry[] = [
  { topic: 'police', name: '田和派出所', phone: '0631-0003110', hours: allDay },
  { topic: 'clinic', name: '田和街道卫生服务中心', phone: '0631-0003120', hours: '每天 8:00–17:00' },
  { topic: 'elder_care', name: '街道养老服务中心', phone: '0631-0003130', hours: '每天 8:30–17:00' },
];

const ofCommunity = (index: number, name: string): readonly ServiceEntry[] => {
  const phone = (first: number) => `0631-000${first}${String(index).padStart(3, '0')}`;
  return [
    { topic: 'property', name: `${name}物业服务站`, phone: phone(4), hours: '每天 8:00–20:00' },
    { topic: 'repair', name: '管道疏通、开锁', phone: phone(5), hours: '每天 8:00–18:00' },
    { topic: 'clinic', name: `${name}卫生室`, phone: phone(6), hours: '周一至周六 8:00–17:00' },
  ];
};

const cardsOf = (org: DemoOrg): readonly (readonly [DemoPlace, readonly ServiceEntry[]])[] => [
  [org.district, ofDistrict],
  [org.street, ofStreet],
  ...org.communities.map((place, index) => [place, ofCommunity(index + 1, place.name)] as const),
];

export const tellServiceCards = async (
  cards: ServiceCardStore,
  org: DemoOrg,
  people: readonly DemoPerson[],
  now: Instant,
): Promise<void> => {
  const chance = chanceFrom(411);
  const at = later(now, -daysInMs(12));
  const ids: Ids = { ulid: () => ulidAt(chance, Date.parse(at)), sevenDigits: () => chance.digits(7) };
  for (const [place, entries] of cardsOf(org)) {
    const keeper = people.find(({ grants }) => keepsCard(grants, place.id));
    if (keeper === undefined) throw new Error(`${place.name} has nobody who keeps its card`);
    const input = { params: { placeId: place.id }, query: undefined, body: { version: 0, entries: [...entries] } };
    const idempotency = { key: `demo${ids.ulid()}`, requestHash: 'demo' };
    const told = await changeServiceCard({ cards, ids })({ at, actor: actorOf(keeper), idempotency, input });
    if (!told.ok) throw new Error(`the card of ${place.name} breaks: ${told.refusal.code} ${told.refusal.field ?? ''}`);
  }
};
