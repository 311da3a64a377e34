import { sheetsSourceOn } from '../people/building-sheets-source.dynamo';
import { home, nodeAbove, siblingGrid } from './places';
import { gridContact, placeRows } from './rows';
import type { StoreContract } from './store-contract';

export const sheetsSourceContract: StoreContract = (fresh) => {
  it('knows the buildings under a community and under a grid, their kept codes and their grids’ numbers', async () => {
    const { table, put } = await fresh();
    await put(placeRows());
    const source = sheetsSourceOn(table);
    const idsUnder = async (kind: 'community' | 'grid') =>
      (await source.buildingsUnder(nodeAbove(home, kind))).map(({ id }) => id);
    expect([await idsUnder('community'), await idsUnder('grid')]).toEqual([
      [home.building, siblingGrid.building],
      [home.building],
    ]);
    const picture = Uint8Array.from([1, 2, 3]);
    await source.keepCode(siblingGrid.building, picture);
    const [missing, kept] = await source.codesOf([home.building, siblingGrid.building]);
    expect([missing, Array.from(kept ?? [])]).toEqual([undefined, [1, 2, 3]]);
    expect(await source.contactsOf([home.grid, 'g900009009009099'])).toEqual(new Map([[home.grid, gridContact]]));
  });
};
