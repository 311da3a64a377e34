import { later } from '../../shared/kernel/instant';
import { decideAmendAnnouncement } from '../announcements/amend-announcement';
import { headOf } from '../announcements/announcement';
import type { AnnouncementChange } from '../announcements/announcement-store';
import { announcementRow, announcementStoreOn, boardRow } from '../announcements/announcement-store.dynamo';
import { emptyBoard, pinned } from '../announcements/board';
import { decideWithdrawAnnouncement } from '../announcements/withdraw-announcement';
import { anAnnouncement } from './builders';
import { cloudOn } from './cloud';
import { countedIds, idOf, noon } from './fixed';
import { gateOn } from './gate';
import { home } from './places';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';
import { grantedAsks, villageRows } from './village';

const asker = { personId: idOf('anna'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'amendAnnouncement', requestHash: 'hash', reply: {} };
const announcement = anAnnouncement();
const board = pinned(emptyBoard, headOf(announcement));
const deed = (name: string) => ({ act: 'anAct', at: later(noon, 1000), eventId: idOf(name), actorId: idOf(name) });
const words = { edition: 1, title: '停电通知', body: '后天下午停电，请提前准备。' };

const changeOf = (decided: ReturnType<typeof decideAmendAnnouncement>): AnnouncementChange => {
  if (!decided.ok || decided.value.kind !== 'change') throw new Error('the rule allows it');
  return decided.value.change;
};

const posted = async (fresh: () => Promise<TestTable>) => {
  const store = await fresh();
  await store.put([announcementRow(announcement), boardRow(announcement.placeId, board)]);
  return { store, announcements: announcementStoreOn(store.table, cursors) };
};

const titlesOn = async ({ table }: TestTable) => {
  const { boards } = await announcementStoreOn(table, cursors).boards([home.community], undefined);
  return boards.flatMap(({ heads }) => heads.map(({ title }) => title));
};

export const announcementStoreContract: StoreContract = (fresh) => {
  it('a correction is kept beside the first edition, and the board shows it at once', async () => {
    const { store, announcements } = await posted(fresh);
    const change = changeOf(decideAmendAnnouncement({ announcement, board }, deed('anna'), words));
    expect((await announcements.save(change, asker, remember)).kind).toBe('saved');
    const story = await announcements.story(announcement.id);
    expect([story?.announcement.title, story?.editions.map(({ edition }) => edition)]).toEqual([words.title, [2]]);
    expect(await titlesOn(store)).toEqual([words.title]);
  });

  it('of two corrections of one edition one is made, and the other is shown what stands now', async () => {
    const { store, announcements } = await posted(fresh);
    const [one, other] = ['anna', 'bert'].map((name) =>
      changeOf(decideAmendAnnouncement({ announcement, board }, deed(name), { ...words, title: `${name}的更正` })),
    );
    if (one === undefined || other === undefined) throw new Error('two');
    await announcements.save(one, asker, remember);
    const late = await announcements.save(other, { ...asker, personId: idOf('bert') }, remember);
    expect(late.kind === 'refused' && late.current.entity.announcement?.title).toBe('anna的更正');
    expect(await titlesOn(store)).toEqual(['anna的更正']);
  });

  it('a correction that comes after the withdrawal is refused and writes nothing', async () => {
    const { store, announcements } = await posted(fresh);
    const amend = changeOf(decideAmendAnnouncement({ announcement, board }, deed('anna'), words));
    const withdraw = changeOf(decideWithdrawAnnouncement({ announcement, board }, deed('bert'), { reason: '改期了' }));
    await announcements.save(withdraw, { ...asker, personId: idOf('bert') }, remember);
    const before = await store.everything();
    const late = await announcements.save(amend, asker, remember);
    expect(late.kind === 'refused' && late.current.entity.announcement?.state).toBe('withdrawn');
    expect(await store.everything()).toEqual(before);
  });

  it('two who announce to one place in the same moment both stand on its board', async () => {
    const store = await fresh();
    await store.put(villageRows());
    const gate = gateOn(store.table);
    const held = cloudOn(gate.table, { ids: countedIds(100) });
    const publish = { ...grantedAsks.publishAnnouncement, params: { placeId: home.community } };
    const slow = held.ask('publishAnnouncement', publish);
    await gate.reached(slow);
    const quick = await cloudOn(store.table, { ids: countedIds(500) }).ask('publishAnnouncement', publish);
    gate.open();
    expect([quick.code, (await slow).code]).toEqual([undefined, undefined]);
    expect((await titlesOn(store)).sort()).toEqual(['停水通知', '停电通知', '停电通知']);
  });

  it('an announcement under another place is not there', async () => {
    const { announcements } = await posted(fresh);
    const { entity } = await announcements.load(home.street, announcement.id, asker);
    expect(entity.announcement).toBeUndefined();
  });

  it('a reader’s mark comes with the boards in one look, moves on, and never goes back', async () => {
    const { store, announcements } = await posted(fresh);
    const [early, late] = [later(noon, -5000), noon];
    await announcements.moveMark(late, asker, remember);
    const back = await announcements.moveMark(early, { ...asker, key: 'another-tap-of-it' }, remember);
    expect(back).toMatchObject({ kind: 'refused', current: { entity: late } });
    store.observer.forget();
    const { boards, readUpTo } = await announcements.boards([home.street, home.community], asker.personId);
    expect([boards.map(({ heads }) => heads.length), readUpTo, store.observer.calls()]).toEqual([
      [0, 1],
      late,
      ['BatchGetItem'],
    ]);
  });

  it('the archive of a node holds everything ever announced to it, newest first, page by page', async () => {
    const { store, announcements } = await posted(fresh);
    const many = Array.from({ length: 25 }, (_, index) =>
      anAnnouncement({ id: idOf(`old ${index}`), publishedAt: later(noon, -1000 * (index + 1)), state: 'expired' }),
    );
    await store.put(many.map(announcementRow));
    const first = await announcements.archive(home.community, undefined);
    const next = first.ok ? first.value.next : undefined;
    const second = await announcements.archive(home.community, next);
    const other = await announcements.archive(home.street, next);
    expect([first, second].map((page) => page.ok && page.value.items.length)).toEqual([20, 6]);
    expect(first.ok && first.value.items[0]?.id).toBe(announcement.id);
    expect(!other.ok && other.refusal.code).toBe('CURSOR_REFUSED');
  });
};
