import { deskStoreOn } from '../desks/desk-store.dynamo';
import { aDesk, aDeskLogin } from './builders';
import { idOf, noon } from './fixed';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';
import { deskRows } from './village';

const asker = { personId: idOf('staff'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'confirmDeskLogin', requestHash: 'hash', reply: {} };
const otherBrowser = { secretHash: 'another browser' };

const openingFor = (personId: string) => {
  const deskId = idOf(`desk of ${personId}`);
  return {
    login: aDeskLogin({ state: 'confirmed', personId, deskId }),
    desk: aDesk({ id: deskId, personId }),
    event: {
      id: idOf(personId),
      type: 'desk.opened' as const,
      at: noon,
      act: 'confirmDeskLogin',
      actorId: personId,
      deskId,
    },
  };
};

export const deskStoreContract: StoreContract = (fresh) => {
  it('a browser that asks twice is shown one code, and a code is shown by one browser at a time', async () => {
    const desks = deskStoreOn((await fresh()).table, cursors);
    const first = await desks.openLogin(aDeskLogin(), noon);
    expect(first?.code).toBe(aDeskLogin().code);
    expect(await desks.openLogin(aDeskLogin({ code: '40000040' }), noon)).toEqual(first);
    expect(await desks.openLogin(aDeskLogin(otherBrowser), noon)).toBeUndefined();
  });

  it('a code that has run out is another browser’s when it is given again', async () => {
    const desks = deskStoreOn((await fresh()).table, cursors);
    await desks.openLogin(aDeskLogin(), noon);
    const { until } = aDeskLogin();
    const again = aDeskLogin({ ...otherBrowser, until: '2026-11-22T04:10:00.000Z' });
    expect(await desks.openLogin(again, until)).toEqual({ code: again.code, until: again.until });
    expect((await desks.findLogin(again.code))?.secretHash).toBe('another browser');
  });

  it('of two who confirm at once the first has the desk, and the other is shown whose it is', async () => {
    const store = await fresh();
    const desks = deskStoreOn(store.table, cursors);
    await desks.openLogin(aDeskLogin(), noon);
    const [one, other] = [idOf('staff'), idOf('street')];
    expect((await desks.confirmLogin(openingFor(one), asker, remember)).kind).toBe('saved');
    const late = await desks.confirmLogin(openingFor(other), { ...asker, personId: other }, remember);
    expect(late.kind === 'refused' && late.current.entity?.personId).toBe(one);
    const listed = await Promise.all([one, other].map((personId) => desks.listDesks(personId, undefined)));
    expect(listed.map((page) => page.ok && page.value.items.length)).toEqual([1, 0]);
  });

  it('a desk that has ended is not renewed, and stays ended', async () => {
    const store = await fresh();
    await store.put(deskRows());
    const desks = deskStoreOn(store.table, cursors);
    const desk = aDesk({ renewedAt: '2026-11-22T05:00:00.000Z' });
    const event = {
      id: idOf('end'),
      type: 'desk.ended' as const,
      at: noon,
      act: 'end',
      actorId: desk.personId,
      deskId: desk.id,
    };
    expect(await desks.renewDesk(desk)).toBe(true);
    expect((await desks.endDesk({ desk: { ...desk, state: 'ended' }, event }, asker, remember)).kind).toBe('saved');
    expect(await desks.renewDesk(desk)).toBe(false);
    expect((await desks.findDesk(desk.personId, desk.id))?.desk.state).toBe('ended');
  });
};
