import { later } from '../../shared/kernel/instant';
import { type SheetsChange, sheetsChanged } from '../people/building-sheets';
import { sheetsStoreOn } from '../people/building-sheets-store.dynamo';
import { sheetsWorkOn } from '../people/building-sheets-work.dynamo';
import { idOf, noon } from './fixed';
import { home, nodeAbove, siblingGrid } from './places';
import { gridContact, placeRows } from './rows';
import { aSheetsJob } from './sheets';
import type { StoreContract } from './store-contract';

const asker = { personId: idOf('staff'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'requestBuildingSheets', requestHash: 'hash', reply: {} };
const { community } = home;

const request = (name: string): SheetsChange => {
  const id = idOf(name);
  return sheetsChanged({ act: 'requestBuildingSheets', at: noon, eventId: id }, aSheetsJob({ id }));
};
const finish = ({ job }: SheetsChange, name: string): SheetsChange =>
  sheetsChanged({ act: 'finishBuildingSheets', at: noon, eventId: idOf(name) }, job, { objectKey: 'sheets/a.pdf' });

export const sheetsStoreContract: StoreContract = (fresh) => {
  const standing = async () => {
    const { table, put } = await fresh();
    await put(placeRows());
    return { store: sheetsStoreOn(table), work: sheetsWorkOn(table) };
  };

  it('of two requests at once the second is shown the first', async () => {
    const { store } = await standing();
    const first = request('first');
    expect((await store.ask(undefined, first, asker, remember)).kind).toBe('saved');
    const second = await store.ask(undefined, request('second'), { ...asker, key: 'another-tap-of-it' }, remember);
    expect(second.kind === 'refused' && second.current.entity?.job?.id).toBe(first.job.id);
  });

  it('what is asked for is due at once, later when it was put off, and not any more when it is there', async () => {
    const { store, work } = await standing();
    const asked = request('first');
    await store.ask(undefined, asked, asker, remember);
    expect(await work.due(noon)).toEqual([community]);
    await work.putOff(asked.job, noon);
    expect([await work.due(noon), await work.due(later(noon, 60_000))]).toEqual([[], [community]]);
    expect(await work.saveBySystem(finish(asked, 'done'))).toBe(true);
    expect(await work.due(later(noon, 60_000))).toEqual([]);
    expect((await store.find(community))?.job).toMatchObject({ state: 'ready', objectKey: 'sheets/a.pdf' });
  });

  it('it gets on once from where it stands, and ends once', async () => {
    const { store, work } = await standing();
    const asked = request('first');
    await store.ask(undefined, asked, asker, remember);
    const on = { ...asked.job, cursor: home.building, drawn: 1, buildings: 2 };
    expect([await work.getOn(asked.job, on), await work.getOn(asked.job, on)]).toEqual([true, false]);
    expect((await work.find(community))?.cursor).toBe(home.building);
    expect([await work.saveBySystem(finish(asked, 'done')), await work.saveBySystem(finish(asked, 'again'))]).toEqual([
      true,
      false,
    ]);
    expect(await work.getOn(on, { ...on, drawn: 2 })).toBe(false);
  });

  it('knows the buildings under a community and under a grid, their kept codes and their grids’ numbers', async () => {
    const { work } = await standing();
    const idsUnder = async (kind: 'community' | 'grid') =>
      (await work.buildingsUnder(nodeAbove(home, kind))).map(({ id }) => id);
    expect([await idsUnder('community'), await idsUnder('grid')]).toEqual([
      [home.building, siblingGrid.building],
      [home.building],
    ]);
    const picture = Uint8Array.from([1, 2, 3]);
    await work.keepCode(siblingGrid.building, picture);
    const [missing, kept] = await work.codesOf([home.building, siblingGrid.building]);
    expect([missing, Array.from(kept ?? [])]).toEqual([undefined, [1, 2, 3]]);
    expect(await work.contactsOf([home.grid, 'g900009009009099'])).toEqual(new Map([[home.grid, gridContact]]));
  });
};
