import { leafOf, type PlaceNode } from '../../shared/kernel/place';
import { settingsChange } from '../settings/settings-change';
import { settingsStoreOn } from '../settings/settings-store.dynamo';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import { cursors } from './routes';
import { placeRows, settingsRow } from './rows';
import type { StoreContract } from './store-contract';

const asker = (key: string) => ({ personId: idOf('street'), key: `${key}-of-the-test`, at: noon });
const remember = { act: 'changeSettings', requestHash: 'hash', reply: {} };
const node = (kind: 'street' | 'community'): PlaceNode => {
  const path = nodeAbove(home, kind);
  return { id: leafOf(path), kind, name: `地点${leafOf(path)}`, path };
};
const deed = (name: string, at = noon) => ({
  act: 'changeSettings',
  id: idOf(name),
  at,
  by: { personId: idOf('street') },
});

export const settingsStoreContract: StoreContract = (fresh) => {
  it('of two who change a node that they have read at the same time, one is refused and shown what stands', async () => {
    const { table, put } = await fresh();
    await put(placeRows());
    const store = settingsStoreOn(table, cursors);
    const before = await store.load(home.community, asker('before'));
    const one = settingsChange(deed('one'), node('community'), before.entity.own, [{ name: 'deskDays', to: 3 }]);
    const other = settingsChange(deed('other'), node('community'), before.entity.own, [{ name: 'deskDays', to: 9 }]);
    expect((await store.save(one, asker('one'), remember)).kind).toBe('saved');
    const refused = await store.save(other, asker('other'), remember);
    expect(refused.kind === 'refused' && refused.current.entity.own).toEqual({ settings: { deskDays: 3 }, version: 1 });
  });

  it('what was set before anybody counted is changed once like everything else', async () => {
    const { table, put } = await fresh();
    await put([...placeRows(), settingsRow(home.community, { wishReviewHours: 24 })]);
    const store = settingsStoreOn(table, cursors);
    const { own } = (await store.load(home.community, asker('before'))).entity;
    expect(own).toEqual({ settings: { wishReviewHours: 24 }, version: 0 });
    const change = settingsChange(deed('one'), node('community'), own, [{ name: 'wishReviewHours', from: 24 }]);
    expect((await store.save(change, asker('one'), remember)).kind).toBe('saved');
    const again = settingsChange(deed('two'), node('community'), own, [{ name: 'deskDays', to: 5 }]);
    expect((await store.save(again, asker('two'), remember)).kind).toBe('refused');
    const { layers } = await store.layers([home.district, home.street, home.community]);
    expect(layers).toEqual([
      { settings: {}, version: 0 },
      { settings: {}, version: 0 },
      { settings: {}, version: 1 },
    ]);
  });

  it('what was changed at a node is on record there and above, the newest first', async () => {
    const { table, put } = await fresh();
    await put(placeRows());
    const store = settingsStoreOn(table, cursors);
    const none = { settings: {}, version: 0 };
    const earlier = settingsChange(deed('earlier', '2026-11-01T08:00:00.000Z'), node('community'), none, [
      { name: 'deskDays', to: 3 },
    ]);
    const later = settingsChange(deed('later'), node('street'), none, [{ name: 'deskDays', to: 5 }]);
    await store.save(earlier, asker('earlier'), remember);
    await store.save(later, asker('later'), remember);
    const listed = async (placeId: string) => {
      const page = await store.listEntries(placeId, undefined);
      return page.ok && page.value.items.map(({ id }) => id);
    };
    expect([await listed(home.community), await listed(home.street)]).toEqual([
      [idOf('earlier')],
      [idOf('later'), idOf('earlier')],
    ]);
  });
};
