import * as fc from 'fast-check';
import { later } from '../../shared/kernel/instant';
import type { Notice } from '../notices/notice';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { personKeys } from '../platform/keys/people';
import { aGrant, aNotice } from './builders';
import { idOf, noon } from './fixed';
import { home } from './places';
import { cursors } from './routes';
import { noticeRow, personRows } from './rows';
import type { StoreContract } from './store-contract';
import type { TestTable } from './test-table';

const author = idOf('author');
const asker = { personId: author, key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'readNotice', requestHash: 'hash', reply: {} };
const withMessage: Notice = aNotice({ message: 'created', template: 'progress' });
const minutes = (count: number) => later(noon, count * 60_000);

const inboxOf = async ({ table }: TestTable) => (await table.get([personKeys(author).inbox]))[0];
const ledgerOf = async ({ everything }: TestTable) =>
  (await everything()).filter(({ kind }) => kind === 'ledger').map(({ template, by, why }) => [template, by, why]);

export const noticeStoreContract: StoreContract = (fresh) => {
  const opened = async (progress: number) => {
    const store = await fresh();
    await store.put(personRows({ called: 'author', messageGrants: { progress } }));
    return { store, notices: noticeStoreOn(store.table, cursors) };
  };

  it('one event tells a person once and spends one grant, however often it is told', async () => {
    const { store, notices } = await opened(2);
    expect([await notices.add(withMessage), await notices.add(withMessage)]).toEqual(['added', 'told']);
    expect(await inboxOf(store)).toMatchObject({ unread: 1, grants_progress: 1 });
    expect(await ledgerOf(store)).toEqual([['progress', -1, 'spent']]);
  });

  it('without a grant nothing is written, and a plain notice is told instead', async () => {
    const { store, notices } = await opened(0);
    expect(await notices.add(withMessage)).toBe('no_grant');
    expect(await notices.add(aNotice())).toBe('added');
    expect([await inboxOf(store), await ledgerOf(store)]).toMatchObject([{ unread: 1, grants_progress: 0 }, []]);
  });

  it('the last grant is spent by one of two events at once', async () => {
    const { store, notices } = await opened(1);
    const other = { ...withMessage, id: idOf('other event') };
    const told = await Promise.all([notices.add(withMessage), notices.add(other)]);
    expect([told.sort(), (await inboxOf(store))?.grants_progress]).toEqual([['added', 'no_grant'], 0]);
  });

  it('a message is begun by one process only', async () => {
    const { notices } = await opened(1);
    await notices.add(withMessage);
    const begun = await Promise.all([1, 2, 3].map(() => notices.beginSending(author, withMessage.id, noon)));
    expect(begun.filter((notice) => notice !== undefined)).toEqual([
      { ...withMessage, message: 'sending', attempts: 1 },
    ]);
  });

  it('a message that went out is sent; one that failed says why; one to be retried is due again', async () => {
    const { store, notices } = await opened(3);
    const outcomes = [
      { message: 'sent' as const },
      { message: 'failed' as const, why: '40003', endsGrant: false, alarms: false },
      { message: 'created' as const, retryInMs: 300_000 },
    ];
    for (const [index, outcome] of outcomes.entries()) {
      const notice = { ...withMessage, id: idOf(`event ${index}`) };
      await notices.add(notice);
      const begun = await notices.beginSending(author, notice.id, noon);
      await notices.finishSending(begun ?? notice, outcome, noon);
    }
    const rows = (await store.everything()).filter(({ kind }) => kind === 'notice');
    const left = new Map(rows.map(({ id, message, why, dueAt }) => [id, [message, why, dueAt]]));
    expect([0, 1, 2].map((index) => left.get(idOf(`event ${index}`)))).toEqual([
      ['sent', undefined, undefined],
      ['failed', '40003', undefined],
      ['created', undefined, minutes(5)],
    ]);
  });

  it('a message that had been sent fails afterwards by the name that WeChat gave it, once, and no other', async () => {
    const { notices } = await opened(2);
    const other = { ...withMessage, id: idOf('other event') };
    for (const [notice, msgid] of [
      [withMessage, '1864323726461255680'],
      [other, '1864323726461255681'],
    ] as const) {
      await notices.add(notice);
      const begun = (await notices.beginSending(author, notice.id, noon)) ?? notice;
      await notices.finishSending(begun, { message: 'sent', msgid }, noon);
    }
    for (const errcode of ['-1', '43101']) await notices.failSent(author, '1864323726461255680', errcode);
    await notices.failSent(author, '7', '-1');
    const found = [await notices.find(author, withMessage.id), await notices.find(author, other.id)];
    expect(found.map((notice) => [notice?.message, notice?.why])).toEqual([
      ['failed', '-1'],
      ['sent', undefined],
    ]);
  });

  it('one who no longer wants messages loses all his grants for that template', async () => {
    const { store, notices } = await opened(3);
    await notices.add(withMessage);
    const begun = await notices.beginSending(author, withMessage.id, noon);
    const outcome = { message: 'failed', why: '43101', endsGrant: true, alarms: false } as const;
    await notices.finishSending(begun ?? withMessage, outcome, noon);
    expect((await inboxOf(store))?.grants_progress).toBe(0);
  });

  it('a send that fell silent is given up after five minutes, not before', async () => {
    const { notices } = await opened(1);
    await notices.add(withMessage);
    await notices.beginSending(author, withMessage.id, noon);
    await notices.giveUpSending(author, withMessage.id, minutes(4));
    expect((await notices.find(author, withMessage.id))?.message).toBe('sending');
    await notices.giveUpSending(author, withMessage.id, minutes(5));
    expect((await notices.find(author, withMessage.id))?.message).toBe('unknown');
  });

  it('a notice is counted as read once, by two taps too', async () => {
    const { store, notices } = await opened(0);
    await notices.add(aNotice());
    const notice = (await notices.load(aNotice().id, asker)).entity ?? aNotice();
    const first = await notices.markRead(notice, asker, remember);
    const second = await notices.markRead(notice, { ...asker, key: 'another-tap-of-it' }, remember);
    expect([first.kind, second.kind, (await inboxOf(store))?.unread]).toEqual(['saved', 'refused', 0]);
  });

  it('grants are credited once for a tap, each on record', async () => {
    const { store, notices } = await opened(0);
    const accepted = ['progress', 'reviewResult'] as const;
    await notices.creditGrants(accepted, asker, remember);
    expect((await notices.creditGrants(accepted, asker, remember)).kind).toBe('refused');
    expect(await inboxOf(store)).toMatchObject({ grants_progress: 1, grants_reviewResult: 1 });
    expect((await ledgerOf(store)).sort()).toEqual([
      ['progress', 1, 'granted'],
      ['reviewResult', 1, 'granted'],
    ]);
  });

  it('an inbox lists its own notices, newest first', async () => {
    const { store, notices } = await opened(0);
    const ids = ['01K00000000000000000000001', '01K00000000000000000000003', '01K00000000000000000000002'];
    await store.put([...ids.map((id) => noticeRow(aNotice({ id }))), noticeRow(aNotice({ personId: idOf('anna') }))]);
    const page = await notices.list(author, undefined);
    expect(page.ok && page.value.items.map(({ id }) => id.slice(-1))).toEqual(['3', '2', '1']);
  });

  it('the holders of a role at a node are found', async () => {
    const { store, notices } = await opened(0);
    await store.put(personRows({ called: 'staff', grants: [aGrant('communityStaff'), aGrant('volunteer')] }));
    expect(await notices.holdersOf('communityStaff', home.community)).toEqual([idOf('staff')]);
    expect(await notices.holdersOf('communityStaff', home.street)).toEqual([]);
  });

  it('a grant for long carries every message and is not used up; once he has left, none goes', async () => {
    const { store } = await opened(1);
    const notices = noticeStoreOn(store.table, cursors, ['progress']);
    const named = (name: string) => ({ ...withMessage, id: idOf(name) });
    expect([await notices.add(named('one')), await notices.add(named('two'))]).toEqual(['added', 'added']);
    expect([(await inboxOf(store))?.grants_progress, await ledgerOf(store)]).toEqual([1, []]);
    const begun = (await notices.beginSending(author, idOf('one'), noon)) ?? named('one');
    await notices.finishSending(begun, { message: 'failed', why: '43101', endsGrant: true, alarms: false }, noon);
    expect([(await inboxOf(store))?.grants_progress, await notices.add(named('three'))]).toEqual([0, 'no_grant']);
  });

  it('whatever is granted, spent and ended in whatever order: never below nothing, never spent twice', async () => {
    type Step = 'grant' | 'tell' | 'tell again' | 'send' | 'leave';
    const steps = fc.array(fc.constantFrom<Step>('grant', 'tell', 'tell', 'tell again', 'send', 'leave'), {
      minLength: 4,
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        const { store, notices } = await opened(0);
        let [left, carried]: [number, Notice[]] = [0, []];
        for (const [at, step] of walk.entries()) {
          const notice = { ...withMessage, id: idOf(`event ${at}`) };
          const last = carried.at(-1);
          if (step === 'grant') {
            await notices.creditGrants(['progress'], { ...asker, key: `a-tap-of-the-test-${at}` }, remember);
            left += 1;
          } else if (step === 'tell') {
            const added = await notices.add(notice);
            expect(added).toBe(left > 0 ? 'added' : 'no_grant');
            if (added === 'added') [left, carried] = [left - 1, [...carried, notice]];
          } else if (step === 'tell again') {
            if (last !== undefined) expect(await notices.add(last)).toBe('told');
          } else if (last !== undefined) {
            const begun = await notices.beginSending(author, last.id, noon);
            const leaves = { message: 'failed', why: '43101', endsGrant: true, alarms: false } as const;
            if (begun !== undefined)
              await notices.finishSending(begun, step === 'send' ? { message: 'sent' } : leaves, noon);
            if (begun !== undefined && step === 'leave') left = 0;
          }
          expect((await inboxOf(store))?.grants_progress).toBe(left);
        }
        const spent = (await ledgerOf(store)).filter(([, , why]) => why === 'spent').length;
        expect(spent).toBe(carried.length);
      }),
      { numRuns: 6 },
    );
  });
};
