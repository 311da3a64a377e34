import { spokenNumber } from '../../shared/kernel/id';
import { later } from '../../shared/kernel/instant';
import { changed, type Photo, type PhotoChange } from '../files/photo';
import { photoRow } from '../files/photo-rows.dynamo';
import { photoStoreOn } from '../files/photo-store.dynamo';
import { allOfThem, type KnownPhoto } from '../kernel/attached-photo';
import { attachWrites, knownPhotosOn, shownPhotoWrites } from '../platform/attached-photos';
import { aPhoto } from './builders';
import { idOf, noon } from './fixed';
import { home, siblingGrid } from './places';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const worker = idOf('worker');
const asker = { personId: worker, key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'setMyPortrait', requestHash: 'hash', reply: {} };
const grids = [home.grid, siblingGrid.grid];
const consent = { grids, name: '赵网格' };

const standing = async ({ everything }: TestTable) =>
  (await everything()).filter(({ kind }) => kind === 'portrait').map(({ pk, photoId }) => [pk, photoId]);
const standsAt = (photoId: string) => grids.map((grid) => [`PLACE#${grid}`, photoId]);

const pass = (photo: Photo, event = 'a pass'): PhotoChange =>
  changed(photo, { act: 'passPhoto', at: noon, eventId: idOf(event) }, { state: 'passed' });
const agree = (photo: Photo, event = 'a consent'): PhotoChange =>
  changed(photo, { act: 'setMyPortrait', at: noon, eventId: idOf(event) }, { consent });

export const photoStoreContract: StoreContract = (fresh) => {
  const opened = async (...photos: Photo[]) => {
    const store = await fresh();
    await store.put(photos.map(photoRow));
    return { store, photos: photoStoreOn(store.table) };
  };

  it('a change is made to the photo that was looked at, and to no later one', async () => {
    const photo = aPhoto();
    const { store, photos } = await opened(photo);
    const saved = await Promise.all([1, 2, 3].map((n) => photos.saveBySystem(pass(photo, `pass ${n}`))));
    expect(saved.filter((done) => done)).toEqual([true]);
    expect((await store.everything()).filter(({ kind }) => kind === 'event').length).toBe(1);
    expect(await photos.find(photo.id)).toMatchObject({ state: 'passed', version: photo.version + 1 });
  });

  it('a consent and a pass at once: one looks again, and the photo stands at every grid', async () => {
    const photo = aPhoto();
    const { store, photos } = await opened(photo);
    const [consented, passed] = await Promise.all([
      photos.save(agree(photo), undefined, asker, remember),
      photos.saveBySystem(pass(photo)),
    ]);
    expect((consented.kind === 'saved') !== passed).toBe(true);
    const now = (await photos.find(photo.id)) ?? photo;
    const late = now.state === 'passed' ? agree(now, 'a later consent') : pass(now, 'a later pass');
    expect(await standing(store)).toEqual([]);
    expect(await photos.saveBySystem(late)).toBe(true);
    expect(await standing(store)).toEqual(standsAt(photo.id));
  });

  it('a consent takes the place of the earlier one: that photo is withdrawn and stands nowhere', async () => {
    const [old, next] = [aPhoto({ id: idOf('old'), state: 'passed' }), aPhoto({ id: idOf('next'), state: 'passed' })];
    const { store, photos } = await opened(old, next);
    await photos.save(agree(old), undefined, asker, remember);
    expect(await standing(store)).toEqual(standsAt(old.id));
    const replaced = await photos.findPortrait(worker);
    await photos.save(agree(next, 'another consent'), replaced, { ...asker, key: 'another-tap-of-it' }, remember);
    expect([await standing(store), (await photos.find(old.id))?.state]).toEqual([standsAt(next.id), 'withdrawn']);
    expect(await photos.findPortrait(worker)).toEqual({ photoId: next.id, grids });
  });

  it('an answer that is remembered already refuses, and hands back what stands there', async () => {
    const photo = aPhoto();
    const { photos } = await opened(photo);
    const first = agree(photo);
    await photos.save(first, undefined, asker, remember);
    const again = await photos.save(agree(first.after, 'once more'), undefined, asker, remember);
    expect(again).toEqual({
      kind: 'refused',
      current: { entity: { photo: first.after, portrait: { photoId: photo.id, grids } }, remembered: remember },
    });
  });

  it('a slice’s transaction and the system’s step at once: one of them looks again, and neither is lost', async () => {
    const photo = aPhoto({ purpose: 'wish' });
    const { store, photos } = await opened(photo);
    const to = { wishId: idOf('wish'), number: spokenNumber('1234567'), authorId: idOf('author'), place: home };
    const look = async () => allOfThem(await knownPhotosOn(store.table)([photo.id]));
    const attach = async (known: readonly KnownPhoto[]) => (await store.table.transact(attachWrites(known, to))).ok;
    const known = await look();
    const [attached, wasPassed] = await Promise.all([attach(known), photos.saveBySystem(pass(photo))]);
    expect(attached).toBe(!wasPassed);
    const now = (await photos.find(photo.id)) ?? photo;
    expect(await (attached ? photos.saveBySystem(pass(now, 'a later pass')) : attach(await look()))).toBe(true);
    expect(await photos.find(photo.id)).toMatchObject({
      state: 'passed',
      version: photo.version + 2,
      place: home,
      attached: { wishId: to.wishId, number: to.number, authorId: to.authorId },
    });
    const [row] = (await store.everything()).filter(({ kind }) => kind === 'photo');
    expect([row?.ownerKey, row?.dueAt]).toEqual([`PHOTO#${to.authorId}`, undefined]);
  });

  it('a photo that has passed and goes with something is due no more, and goes with one thing only', async () => {
    const photo = aPhoto({ purpose: 'delivery', state: 'passed', dueAt: later(noon, 1000) });
    const { store } = await opened(photo);
    const to = { wishId: idOf('wish'), number: spokenNumber('1234567'), authorId: idOf('author'), place: home };
    const known = allOfThem(await knownPhotosOn(store.table)([photo.id]));
    const writes = [...attachWrites(known, to), ...shownPhotoWrites(known, to)];
    expect([(await store.table.transact(writes)).ok, (await store.table.transact(writes)).ok]).toEqual([true, false]);
    const rows = await store.everything();
    expect(rows.map(({ kind, ownerKey, dueShard }) => [kind, ownerKey, dueShard]).sort()).toEqual([
      ['photo', `PHOTO#${worker}`, undefined],
      ['shownPhoto', `PHOTO#${to.authorId}`, undefined],
    ]);
  });

  it('a judgement finds its photo by any trace that was given', async () => {
    const photo = aPhoto();
    const { photos } = await opened(photo);
    const deed = { act: 'askPhotoCheck', at: noon, eventId: idOf('an ask') } as const;
    await photos.saveBySystem({ ...changed(photo, deed, { asks: 2 }), traceId: 'second' });
    expect([await photos.findByTrace('second'), await photos.findByTrace('first')]).toMatchObject([
      { id: photo.id },
      undefined,
    ]);
  });
};
