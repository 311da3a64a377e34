import * as own from './contract';
import * as handlers from './handler-contract';
import * as owners from './owner-contract';
import { appealActs } from './transitions';
import * as units from './unit-contract';

const contracts = [
  ...Object.values(own),
  ...Object.values(owners),
  ...Object.values(handlers),
  ...Object.values(units),
];
const acts = contracts.filter(({ path }) => path.startsWith('/v1/appeals/{appealId}/'));

it('whatever a person may do to an appeal can be asked for by its name, and nothing else', () => {
  expect(acts.map(({ act }) => act).sort()).toEqual(appealActs.filter((act) => act !== 'tickAppeal').sort());
});

it('nothing is asked for at the same address twice', () => {
  const addresses = contracts.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('what a reporter may say is bounded, and what he says names its field where it is not', () => {
  const said = { words: '3号楼前的路灯不亮了', about: 'matter', nameHidden: false };
  const wrong = (changes: object) =>
    own.submitAppeal.body.safeParse({ ...said, ...changes }).error?.issues[0]?.path.join('.');
  expect(own.submitAppeal.body.safeParse(said).success).toBe(true);
  expect([
    wrong({ words: '坏了' }),
    wrong({ about: 'mayor' }),
    wrong({ place: 's110101001' }),
    wrong({ where: '字'.repeat(61) }),
    wrong({ nameHidden: 'no' }),
  ]).toEqual(['words', 'about', 'place', 'where', 'nameHidden']);
});
