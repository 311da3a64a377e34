import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CountedAct, callsDocument, countCalls } from './database-calls';
import { openTestEngine, type TestEngine } from './test-table';

describe('besides the session’s one call', () => {
  let engine: TestEngine;
  let counted: readonly CountedAct[];
  beforeAll(async () => {
    engine = await openTestEngine();
    counted = await countCalls(engine);
  });
  afterAll(() => engine.close());

  const ofKind = (kind: string) =>
    counted
      .filter(({ contract }) => contract.kind === kind && contract.access !== 'open')
      .map(({ contract, calls }) => [contract.act, calls.length]);

  it('a read makes one, two more for the sum beside a page of points and for what binds where they were earned, one for each count of the board, and none for what a session has brought', () => {
    const others = Object.fromEntries(ofKind('read').filter(([, calls]) => calls !== 1));
    expect(others).toEqual({ getMyPoints: 3, getWishBoard: 10, getWishRules: 0 });
  });

  it('a write makes two, and one more where it asks how the author of a wish can be reached, or what a record and an account agree to', () => {
    expect(ofKind('write').filter(([, calls]) => calls !== 2)).toEqual([
      ['linkPersonToAccount', 3],
      ['openContact', 3],
      ['revealContact', 3],
    ]);
  });

  it('a visitor’s read makes one, and a first visit looks for the person before it adds him', () => {
    const open = counted
      .filter(({ contract }) => contract.access === 'open')
      .map(({ contract, calls }) => [contract.act, calls]);
    expect(Object.fromEntries(open)).toEqual({
      openSession: ['BatchGetItem', 'TransactWriteItems'],
      listPlaces: ['Query'],
      getPlace: ['BatchGetItem'],
      verifyPush: [],
      receivePush: ['TransactWriteItems'],
      listPlaceAnnouncements: ['Query'],
      openDeskLogin: ['TransactWriteItems'],
      extendDeskLogin: ['BatchGetItem', 'TransactWriteItems'],
      collectDeskSession: ['BatchGetItem'],
      renewDeskSession: ['BatchGetItem', 'TransactWriteItems'],
    });
  });

  it('an act whose callers are counted makes one more, before its own', () => {
    const counting = counted.filter((act) => act.counting.length > 0).map((act) => [act.contract.act, act.counting]);
    expect(Object.fromEntries(counting)).toEqual({
      getGridContact: ['TransactWriteItems'],
      getServiceCard: ['TransactWriteItems'],
      openDeskLogin: ['TransactWriteItems'],
      getDeskLogin: ['TransactWriteItems'],
      confirmDeskLogin: ['TransactWriteItems'],
      requestUpload: ['TransactWriteItems'],
    });
  });

  it('the session makes exactly one', () => {
    expect(
      counted.filter(({ session }) => session.length > 0).every(({ session }) => session[0] === 'BatchGetItem'),
    ).toBe(true);
  });

  it('docs/database-calls.md says the same', () => {
    const path = join(__dirname, '../../docs/database-calls.md');
    expect(readFileSync(path, 'utf8')).toBe(callsDocument(counted));
  });
});
