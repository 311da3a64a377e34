import { later } from '../../shared/kernel/instant';
import { callEventOf, type Unreachable } from '../notices/unreachable';
import { unreachableStoreOn } from '../notices/unreachable-store.dynamo';
import { anUnreachable } from './builders';
import { idOf, noon } from './fixed';
import { home, otherCommunity } from './places';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';

const waiting = anUnreachable({ state: 'waiting', nameMask: '' });
const due = later(noon, 60_000);
const remember = { act: 'noteCall', requestHash: 'hash', reply: {} };
const askerNamed = (name: string) => ({ personId: idOf(name), key: `a-tap-of-${name}-here`, at: noon });

const noted = (name: string, found: Unreachable) => {
  const deed = {
    type: 'call.noted',
    act: 'noteCall',
    at: noon,
    eventId: idOf(`by ${name}`),
    actorId: idOf(name),
  } as const;
  const unreachable = { ...found, calls: found.calls + 1, lastOutcome: 'no_answer' as const };
  return { unreachable, event: callEventOf({ ...deed, outcome: 'no_answer' }, found) };
};

export const unreachableStoreContract: StoreContract = (fresh) => {
  const opened = async () => {
    const store = await fresh();
    return { store, unreachable: unreachableStoreOn(store.table, cursors) };
  };
  type Opened = Awaited<ReturnType<typeof opened>>;
  const listedAt = async ({ unreachable }: Opened, placeId: string) => {
    const page = await unreachable.listed(placeId, undefined);
    return page.ok && page.value.items.map(({ noticeId, nameMask }) => [noticeId, nameMask]);
  };

  it('whoever is looked after is on no list until he is put on it, and then on those of his own nodes', async () => {
    const all = await opened();
    await all.unreachable.watch(waiting, due);
    expect(await listedAt(all, home.community)).toEqual([]);
    await all.unreachable.list({ ...waiting, nameMask: '王**' });
    const named = [[waiting.noticeId, '王**']];
    const lists = [home.district, home.street, home.community, home.grid, otherCommunity.community].map((place) =>
      listedAt(all, place),
    );
    expect(await Promise.all(lists)).toEqual([named, named, named, named, []]);
  });

  it('looking after him anew changes nothing', async () => {
    const { store, unreachable } = await opened();
    await unreachable.watch(waiting, due);
    await unreachable.list({ ...waiting, nameMask: '王**' });
    const rows = await store.everything();
    await unreachable.watch(waiting, due);
    await unreachable.lookLater(waiting, due);
    expect(await store.everything()).toEqual(rows);
  });

  it('who was taken off meanwhile is not put on the list', async () => {
    const all = await opened();
    await all.unreachable.watch(waiting, due);
    expect((await all.unreachable.about(waiting.subject.id)).length).toBe(1);
    await all.unreachable.drop(waiting.noticeId, waiting.personId);
    await all.unreachable.list(waiting);
    expect([await listedAt(all, home.community), await all.store.everything()]).toEqual([[], []]);
  });

  it('of two who note a call at once one is shown what the other has noted', async () => {
    const { unreachable } = await opened();
    await unreachable.watch(waiting, due);
    await unreachable.list(waiting);
    const found = (await unreachable.watched(waiting.noticeId, waiting.personId)) ?? waiting;
    const first = await unreachable.save(noted('staff', found), askerNamed('staff'), remember);
    const second = await unreachable.save(noted('worker', found), askerNamed('worker'), remember);
    expect(first.kind).toBe('saved');
    expect(second).toMatchObject({ kind: 'refused', current: { entity: { unreachable: { calls: 1 } } } });
  });
};
