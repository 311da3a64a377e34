/** A few hundred invented people in every role. The first few, all of 古寨社区, are the cast that stories and tests name by key. */
import type { Role, RoleGrant } from '../../shared/kernel/actor';
import { spokenNumber } from '../../shared/kernel/id';
import type { DemoOrg, DemoPlace } from './org';
import { type Chance, chanceFrom, ulidAt } from './random';

export interface DemoPerson {
  /** Stable name for stories and tests, such as `resident-1`. */
  readonly key: string;
  readonly personId: string;
  /** By which he can be named aloud. */
  readonly number: string;
  readonly name: string;
  readonly phone: string;
  readonly grants: readonly RoleGrant[];
  readonly home: DemoOrg['buildings'][number] | undefined;
  /** For the list of who can be tried. */
  readonly placeName: string;
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'] as const;
const givenNames = [
  '桂兰',
  '秀英',
  '建国',
  '志强',
  '玉梅',
  '海涛',
  '晓明',
  '丽华',
  '文博',
  '淑珍',
  '国庆',
  '春燕',
  '德胜',
  '雅静',
  '永福',
  '凤英',
  '振华',
  '思远',
  '美玲',
  '立新',
] as const;
const since = '2026-01-05T01:00:00.000Z';
const born = Date.parse('2026-01-01T00:00:00.000Z');

interface Draft {
  readonly key: string;
  readonly roles: readonly (readonly [Role, DemoPlace])[];
  readonly home?: DemoOrg['buildings'][number];
  readonly name?: string;
}

const must = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the demo has no ${what}`);
  return value;
};

const grantAt = ([role, place]: readonly [Role, DemoPlace]): RoleGrant => ({
  role,
  at: place.path,
  placeName: place.name,
  ...(place.communityName === undefined ? {} : { communityName: place.communityName }),
  ...(place.gridName === undefined ? {} : { gridName: place.gridName }),
  since,
});

/** Numbers by which people can be named aloud: none twice, and from a chance of their own. */
const demoNumbers = (count: number): readonly string[] => {
  const chance = chanceFrom(4711);
  const numbers = new Set<string>();
  while (numbers.size < count) numbers.add(spokenNumber(chance.digits(7)));
  return [...numbers];
};

const personOf = (draft: Draft, chance: Chance, number: string, index: number): DemoPerson => {
  const name = draft.name ?? `${chance.pick(surnames)}${chance.pick(givenNames)}`;
  const residence = draft.home === undefined ? [] : [grantAt(['resident', draft.home])];
  const place = draft.roles[0]?.[1] ?? draft.home;
  return {
    key: draft.key,
    personId: ulidAt(chance, born),
    number,
    name,
    phone: `1990631${String(index).padStart(4, '0')}`,
    grants: [...residence, ...draft.roles.map(grantAt)],
    home: draft.home,
    placeName:
      place === undefined ? '' : [place.communityName, place.name].filter((it, at, all) => it !== all[at - 1]).join(''),
  };
};

const castCommunity = 1;

/** The people whom stories name. All live or serve in one community, two of them next door. */
const castOf = (org: DemoOrg): readonly Draft[] => {
  const community = must(org.communities[castCommunity], 'community');
  const next = must(org.communities[castCommunity + 1], 'second community');
  const homes = org.buildings.filter(({ path }) => path.community === community.id);
  const grid = must(
    org.grids.find(({ path }) => path.community === community.id),
    'grid',
  );
  const home = (at: number) => must(homes[at], 'building');
  const homeNext = must(
    org.buildings.find(({ path }) => path.community === next.id),
    'building next door',
  );
  return [
    { key: 'resident-1', name: '张桂兰', roles: [], home: home(0) },
    { key: 'resident-2', name: '李建国', roles: [], home: home(9) },
    { key: 'staff-1', name: '王雅静', roles: [['communityStaff', community]] },
    { key: 'staff-2', name: '刘海涛', roles: [['communityStaff', community]] },
    { key: 'member-1', name: '陈志强', roles: [['partyMember', community]], home: home(3) },
    { key: 'member-2', name: '赵春燕', roles: [['partyMember', community]], home: homeNext },
    { key: 'member-3', name: '孙思远', roles: [['partyMember', community]] },
    { key: 'grid-worker-1', name: '周晓明', roles: [['gridWorker', grid]] },
    { key: 'building-chief-1', name: '徐德胜', roles: [['buildingChief', home(0)]], home: home(0) },
    { key: 'newcomer-1', name: '马文博', roles: [] },
    { key: 'street-admin-1', name: '高丽华', roles: [['streetAdmin', org.street]] },
    { key: 'district-supervisor-1', name: '林振华', roles: [['districtSupervisor', org.district]] },
    { key: 'staff-next-door-1', name: '何美玲', roles: [['communityStaff', next]] },
    { key: 'member-next-door-1', name: '罗立新', roles: [['partyMember', next]], home: homeNext },
    { key: 'volunteer-1', roles: [['volunteer', community]], home: home(5) },
    { key: 'rider-1', roles: [['rider', community]] },
    { key: 'handler-1', roles: [['handler', org.street]] },
    { key: 'partner-1', roles: [['partner', org.street]] },
    { key: 'mediator-1', roles: [['mediator', community]] },
  ];
};

const isCastCommunity = (org: DemoOrg, place: DemoPlace): boolean => place.id === org.communities[castCommunity]?.id;

/** Two members of staff, three members, four residents and a building chief in each of the other communities; a worker in every grid. */
const crowdOf = (org: DemoOrg, chance: Chance): readonly Draft[] => {
  const perCommunity = org.communities
    .filter((community) => !isCastCommunity(org, community))
    .flatMap((community): Draft[] => {
      const homes = org.buildings.filter(({ path }) => path.community === community.id);
      const code = community.id.slice(-3);
      const chief = chance.pick(homes);
      return [
        ...[1, 2].map((n): Draft => ({ key: `staff-${code}-${n}`, roles: [['communityStaff', community]] })),
        ...[1, 2, 3].map(
          (n): Draft => ({ key: `member-${code}-${n}`, roles: [['partyMember', community]], home: chance.pick(homes) }),
        ),
        ...[1, 2, 3, 4].map((n): Draft => ({ key: `resident-${code}-${n}`, roles: [], home: chance.pick(homes) })),
        { key: `building-chief-${code}-1`, roles: [['buildingChief', chief]], home: chief },
      ];
    });
  const workers = org.grids.map(
    (grid): Draft => ({ key: `grid-worker-${grid.id.slice(-5)}`, roles: [['gridWorker', grid]] }),
  );
  return [...perCommunity, ...workers.slice(0)];
};

/** The same people at every start. Grid workers stand in for one another, so every grid has one. */
export const demoPeople = (org: DemoOrg): readonly DemoPerson[] => {
  const chance = chanceFrom(2200);
  const drafts = [...castOf(org), ...crowdOf(org, chance)];
  const numbers = demoNumbers(drafts.length);
  return drafts.map((draft, at) => personOf(draft, chance, must(numbers[at], 'number'), at + 1));
};
