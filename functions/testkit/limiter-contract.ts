import { instantAt } from '../../shared/kernel/instant';
import { limits } from '../../shared/kernel/limits';
import { countCaller } from '../platform/limiter';
import { noon } from './fixed';
import type { StoreContract } from './store-contract';

const { most, windowMs } = limits.gridContacts;
const nextWindow = instantAt((Math.floor(Date.parse(noon) / windowMs) + 1) * windowMs);

export const limiterContract: StoreContract = (fresh) => {
  it('stops a source at its bound and says when it may go on, but not for what it has asked already', async () => {
    const { table, everything } = await fresh();
    const ask = (what: string, at = noon, source = 'a harvester') =>
      countCaller(table, { limit: 'gridContacts', source, what }, at);
    const asked = await Promise.all(Array.from({ length: most }, (_, grid) => ask(`grid ${grid}`)));
    expect(asked.every(({ ok }) => ok)).toBe(true);
    expect(await ask('one grid more')).toEqual({ ok: false, refusal: { code: 'TOO_MANY', until: nextWindow } });
    expect([(await ask('grid 0')).ok, (await ask('grid 0', noon, 'a neighbour')).ok]).toEqual([true, true]);
    expect((await ask('one grid more', nextWindow)).ok).toBe(true);
    expect((await everything()).every(({ expiresAt }) => typeof expiresAt === 'number')).toBe(true);
  });
};
