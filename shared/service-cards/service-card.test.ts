import type { Role, RoleGrant } from '../kernel/actor';
import type { PlacePath } from '../kernel/place';
import { getServiceCard } from './contract';
import { keepsCard, mostEntries, serviceEntriesSchema, servicePhoneSchema } from './service-card';

describe('a number on a card', () => {
  it.each([
    ['a landline with its area code', '0631-5550011'],
    ['the same without a dash', '06315550011'],
    ['a landline of Peking', '010-65550011'],
    ['a number of the 400 kind', '400-820-8820'],
    ['the mobile phone of an office', '13905550011'],
    ['the police', '110'],
    ['the city’s line', '12345'],
    ['the power company', '95598'],
    ['a line of six digits', '962121'],
  ])('may be %s', (_, phone) => {
    expect(servicePhoneSchema.parse(` ${phone} `)).toBe(phone);
  });

  it.each([
    ['a landline that nobody outside can dial', '5550011'],
    ['one digit too many', '0631-555001122'],
    ['one digit too few', '1390555001'],
    ['two numbers', '0631-5550011 0631-5550012'],
    ['words', '打电话给老王'],
    ['a number of nowhere', '210'],
    ['nothing', ''],
  ])('may not be %s', (_, phone) => {
    expect(servicePhoneSchema.safeParse(phone).success).toBe(false);
  });
});

describe('the entries of a card', () => {
  const entry = { topic: 'property', name: '北山里物业', phone: '0631-5550011' } as const;

  it('are thirty at most', () => {
    const many = Array.from({ length: mostEntries + 1 }, () => entry);
    expect(serviceEntriesSchema.safeParse(many.slice(1)).success).toBe(true);
    expect(serviceEntriesSchema.safeParse(many).success).toBe(false);
  });

  it.each([
    ['a topic that nobody looks for', { topic: 'gossip' }, 'topic'],
    ['a name of one character', { name: '王' }, 'name'],
    ['a private number in the name', { name: '老王13812345678' }, 'name'],
    ['a number that cannot be dialled', { phone: '5550011' }, 'phone'],
    ['a number among the hours', { hours: '晚上打0631-5550012' }, 'hours'],
  ])('with %s are refused by the field at fault', (_, fault, field) => {
    const parsed = serviceEntriesSchema.safeParse([entry, { ...entry, ...fault }]);
    expect(parsed.error?.issues[0]?.path).toEqual([1, field]);
  });
});

describe('a card is kept', () => {
  const street: PlacePath = { district: 'd900001', street: 's900001001' };
  const nodes: Readonly<Record<string, PlacePath>> = {
    d900001: { district: 'd900001' },
    s900001001: street,
    c900001001001: { ...street, community: 'c900001001001' },
    g90000100100101: { ...street, community: 'c900001001001', grid: 'g90000100100101' },
  };
  const at = (role: Role, node: string): Pick<RoleGrant, 'role' | 'at'>[] => [{ role, at: nodes[node] ?? street }];

  /** Role, where it is held, and whose card its holder keeps; written by hand. */
  it.each([
    ['communityStaff', 'c900001001001', ['c900001001001']],
    ['streetAdmin', 's900001001', ['s900001001']],
    ['districtSupervisor', 'd900001', ['d900001']],
    ['gridWorker', 'g90000100100101', []],
    ['communityStaff', 'g90000100100101', []],
    ['streetAdmin', 'd900001', []],
    ['resident', 'c900001001001', []],
  ] as const)('by %s of %s: %j', (role, node, kept) => {
    expect(Object.keys(nodes).filter((placeId) => keepsCard(at(role, node), placeId))).toEqual(kept);
  });
});

describe('whose card is asked for', () => {
  it.each([
    ['c900001001001', true],
    ['c900001001001,s900001001,d900001', true],
    ['d900001,c900001001001', true],
    ['c900001001001,c900001001002', false],
    ['c900001001001,s900001001,c900001001001', false],
  ])('%s names a node of each level at most: %s', (nodes, isOne) => {
    expect(getServiceCard.query.safeParse({ nodes }).success).toBe(isOne);
  });
});
