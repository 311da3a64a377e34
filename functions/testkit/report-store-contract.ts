import { announcementRow } from '../announcements/announcement-store.dynamo';
import { placeKeys } from '../platform/keys/people';
import { eventOf } from '../reports/report';
import { reportRow, reportStoreOn } from '../reports/report-store.dynamo';
import { serviceCardRow } from '../service-cards/service-card-store.dynamo';
import { wishRow } from '../wishes/wish-rows.dynamo';
import { anAnnouncement, aReport, aServiceCard, aWish } from './builders';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import { cursors } from './routes';
import { placeRows } from './rows';
import type { StoreContract } from './store-contract';

const asker = { personId: idOf('author'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'reportItem', requestHash: 'hash', reply: {} };
const deed = (name: string) => ({ act: 'anAct', at: noon, eventId: idOf(name), actorId: asker.personId });
const received = (name: string) => {
  const report = aReport({ id: idOf(name) });
  return { report, event: eventOf(deed(`${name} event`), 'report.received', report) };
};

export const reportStoreContract: StoreContract = (fresh) => {
  it('one person reports an item once; a second tap is shown his first report', async () => {
    const { table, everything } = await fresh();
    const store = reportStoreOn(table, cursors);
    expect((await store.add(received('first'), asker, remember)).kind).toBe('saved');
    const second = await store.add(received('second'), { ...asker, key: 'another-tap-of-it' }, remember);
    expect(second.kind === 'refused' && second.current.entity.mine).toMatchObject({ id: idOf('first') });
    expect((await everything()).filter(({ kind }) => kind === 'report').length).toBe(1);
  });

  it('of a report that was answered the reporter’s own mark knows', async () => {
    const { table } = await fresh();
    const store = reportStoreOn(table, cursors);
    const { report } = received('first');
    await store.add(received('first'), asker, remember);
    const answered = { ...report, state: 'upheld' as const, answer: '已改', answeredBy: idOf('staff') };
    const change = { report: answered, event: eventOf(deed('answered'), 'report.answered', answered) };
    const staff = { ...asker, personId: idOf('staff') };
    expect((await store.save(change, staff, remember)).kind).toBe('saved');
    const again = { ...change, event: { ...change.event, id: idOf('again') } };
    expect((await store.save(again, { ...staff, key: 'another-tap-of-it' }, remember)).kind).toBe('refused');
    expect((await store.loadReporting(report.subject, asker)).entity.mine?.state).toBe('upheld');
  });

  it('only what strangers may read is there to be reported', async () => {
    const { table, put } = await fresh();
    const states = ['submitted', 'needs_info', 'published', 'claimed', 'completed', 'withdrawn', 'closed'] as const;
    await put(states.map((state) => wishRow(aWish({ id: idOf(state), state }))));
    await put([announcementRow(anAnnouncement())]);
    const store = reportStoreOn(table, cursors);
    const isThere = async (type: 'wish' | 'announcement', id: string) =>
      (await store.loadReporting({ type, id }, asker)).entity.item !== undefined;
    expect(await Promise.all(states.map((state) => isThere('wish', idOf(state))))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([await isThere('announcement', idOf('announcement')), await isThere('announcement', idOf('none'))]).toEqual([
      true,
      false,
    ]);
  });

  it('a grid worker’s card is there to be reported while strangers see it', async () => {
    const { table, put } = await fresh();
    await put(placeRows());
    const store = reportStoreOn(table, cursors);
    const look = async () => (await store.loadReporting({ type: 'gridCard', id: home.grid }, asker)).entity.item;
    const { place } = placeKeys(home.grid);
    const [row] = await table.get([place]);
    expect(await look()).toMatchObject({ type: 'gridCard', place: nodeAbove(home, 'grid') });
    await put([{ ...row, ...place, cardDown: true }]);
    expect(await look()).toBeUndefined();
  });

  it('a line of a service card is there to be reported while it stands there as it was', async () => {
    const { table, put } = await fresh();
    const store = reportStoreOn(table, cursors);
    const subject = { type: 'serviceEntry', id: idOf('line'), place: home.community } as const;
    const look = async () => (await store.loadReporting(subject, asker)).entity.item;
    await put([serviceCardRow(aServiceCard())]);
    expect(await look()).toMatchObject({
      excerpt: expect.stringContaining('0631-0000011'),
      issuedBy: aServiceCard().editedBy,
    });
    await put([serviceCardRow(aServiceCard({ entries: [] }))]);
    expect(await look()).toBeUndefined();
  });

  it('a person’s own are his, newest first', async () => {
    const { table, put } = await fresh();
    const days = ['2026-11-01', '2026-11-03', '2026-11-02'];
    const mine = days.map((day) =>
      aReport({ id: idOf(day), reporterId: idOf('author'), reportedAt: `${day}T00:00:00.000Z` }),
    );
    await put([...mine, aReport({ id: idOf('other'), reporterId: idOf('bert') })].map((it) => reportRow(it, noon)));
    const page = await reportStoreOn(table, cursors).listByReporter(idOf('author'), undefined);
    expect(page.ok && page.value.items.map(({ id }) => id)).toEqual(
      ['2026-11-03', '2026-11-02', '2026-11-01'].map(idOf),
    );
  });

  it('it waits where it is answered, the longest waiting first', async () => {
    const { table, put } = await fresh();
    const [first, second] = [aReport({ id: idOf('b') }), aReport({ id: idOf('a') })];
    await put([reportRow(second, '2026-11-02T00:00:00.000Z'), reportRow(first, '2026-11-01T00:00:00.000Z')]);
    const store = reportStoreOn(table, cursors);
    const waiting = async (place: string) => {
      const page = await store.listByState('received', place, undefined);
      return page.ok && page.value.items.map(({ id }) => id);
    };
    expect([await waiting(home.community), await waiting(home.street)]).toEqual([
      [first.id, second.id],
      [first.id, second.id],
    ]);
  });
};
