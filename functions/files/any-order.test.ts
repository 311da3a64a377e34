/** A photo that was not checked is never shown to a stranger, whatever order things come in, and however often they come. */
import '../testkit/quiet';
import * as fc from 'fast-check';

import { backgroundOn } from '../testkit/background';
import { aGrant } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf, noon } from '../testkit/fixed';
import { type PhotoBucket, photoBucket, thinMediaCheck } from '../testkit/photo-bucket';
import { aJpeg, exifSegment } from '../testkit/pictures';
import { home, nodeAbove } from '../testkit/places';
import { aJudgement, aPush } from '../testkit/pushes';
import { gridContact, personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { photoStoreOn } from './photo-store.dynamo';
import { takeInPhoto } from './take-in-photo';

const picture = aJpeg({ notes: [exifSegment(6, 'canary of a place')] });
const worker = () =>
  personRows({
    called: 'worker',
    grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))],
    profile: { name: gridContact.workerName },
  });

interface Scene {
  readonly store: TestTable;
  readonly cloud: Cloud;
  readonly bucket: PhotoBucket;
  readonly photoId: string;
  readonly takeIn: () => Promise<void>;
  readonly drive: () => Promise<void>;
  readonly tick: (minutes: number) => Promise<void>;
  readonly push: (suggest: string, traceId?: string, more?: Record<string, unknown>) => Promise<void>;
  readonly consent: () => Promise<string | undefined>;
  readonly withdraw: () => Promise<string | undefined>;
  /** What a visitor finds: at the grid, and by the photo's id. */
  readonly seen: () => Promise<readonly [boolean, boolean]>;
  readonly state: () => Promise<unknown>;
}

describe('a photo', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  const scene = async (answers: Parameters<typeof thinMediaCheck>[0] = []): Promise<Scene> => {
    const store = await engine.fresh();
    await store.put([...placeRows(), ...worker()]);
    const [bucket, clock, ids] = [photoBucket(), fixedClock(), countedIds()];
    const cloud = cloudOn(store.table, { objects: bucket, clock, ids });
    const background = backgroundOn(store.table, { objects: bucket, mediaCheck: thinMediaCheck(answers), ids });
    const asked = await cloud.ask('requestUpload', {
      as: 'worker',
      body: { purpose: 'portrait', contentType: 'image/jpeg' },
    });
    const photoId = String(asked.body.photoId);
    const params = { photoId };
    let nonce = 0;
    return {
      store,
      cloud,
      bucket,
      photoId,
      takeIn: () => takeInPhoto({ photos: photoStoreOn(store.table), objects: bucket, ids })(photoId, clock.now()),
      drive: async () => {
        for (const row of await pendingRows(store)) await background.drive(row, clock.now());
      },
      tick: (minutes) => background.tick(clock.advance(minutes * 60_000)),
      push: async (suggest, traceId = 'trace-1', more = {}) => {
        nonce += 1;
        const push = aPush(aJudgement(traceId, suggest, more), { at: clock.now(), nonce: String(nonce) });
        expect((await cloud.ask('receivePush', push)).code).toBeUndefined();
      },
      consent: async () => (await cloud.ask('setMyPortrait', { as: 'worker', params })).code,
      withdraw: async () => (await cloud.ask('withdrawPhoto', { as: 'worker', params })).code,
      seen: async () => {
        const { body } = await cloud.ask('getGridContact', { params: { gridId: home.grid } });
        const { code } = await cloud.ask('getPhoto', { params });
        return [body.workerPhoto !== undefined, code === undefined];
      },
      state: async () => (await cloud.ask('getPhoto', { as: 'worker', params })).body.state,
    };
  };

  const steps = ['upload', 'takeIn', 'takeIn', 'drive', 'drive', 'consent', 'pass', 'pass', 'risky', 'lost'] as const;
  type Step = (typeof steps)[number];
  const play = (at: Scene): Record<Step, () => Promise<unknown>> => ({
    upload: async () => at.bucket.upload(at.photoId, picture),
    takeIn: at.takeIn,
    drive: at.drive,
    consent: at.consent,
    pass: () => at.push('pass'),
    risky: () => at.push('risky'),
    lost: () => at.push('pass', 'a trace that nobody gave'),
  });

  it('is seen by a stranger only after a pass and a consent, and never after an objection, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...steps]), async (order) => {
        const at = await scene();
        const done = new Set<Step>();
        for (const step of [...order, 'drive', 'drive'] as const) {
          await play(at)[step]();
          done.add(step);
          const [atGrid, byId] = await at.seen();
          expect(atGrid).toBe(byId);
          expect(!byId || (done.has('upload') && done.has('consent') && done.has('pass'))).toBe(true);
        }
        if (done.has('upload')) await at.takeIn();
        for (const _ of [1, 2, 3]) await at.drive();
        const isJudged = done.has('pass') || done.has('risky');
        const expected = done.has('risky') ? 'refused' : isJudged ? 'passed' : 'checking';
        expect(await at.state()).toBe(done.has('upload') ? expected : 'awaited');
        const shown = done.has('upload') && done.has('consent') && done.has('pass') && !done.has('risky');
        expect(await at.seen()).toEqual([shown, shown]);
      }),
      { numRuns: 15 },
    );
  });

  const passed = async (): Promise<Scene> => {
    const at = await scene();
    at.bucket.upload(at.photoId, picture);
    for (const step of [at.takeIn, at.drive, at.consent, () => at.push('pass'), at.drive]) await step();
    expect(await at.seen()).toEqual([true, true]);
    return at;
  };

  it('that passed is cleaned, and nothing else lies in the bucket', async () => {
    const at = await passed();
    const [[key, bytes] = ['', new Uint8Array()], ...others] = [...at.bucket.lying];
    expect([key.startsWith(`photos/${at.photoId}/`), others]).toEqual([true, []]);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('canary');
  });

  it('that a process kept and died over is dropped when it is told of again, if its owner took it back meanwhile', async () => {
    const at = await scene();
    at.bucket.upload(at.photoId, picture);
    const dying = { ...photoStoreOn(at.store.table), saveBySystem: () => Promise.reject(new Error('gone')) };
    const died = takeInPhoto({ photos: dying, objects: at.bucket, ids: countedIds(700) })(at.photoId, noon);
    await expect(died).rejects.toThrow('gone');
    expect([await at.withdraw(), at.bucket.lying.size]).toEqual([undefined, 2]);
    await at.takeIn();
    expect([...at.bucket.lying.keys()]).toEqual([]);
  });

  it('that WeChat objects to later leaves the grid at once, and is erased', async () => {
    const at = await passed();
    await at.push('risky');
    await at.drive();
    expect(await at.seen()).toEqual([false, false]);
    await at.drive();
    expect([await at.state(), at.bucket.lying.size]).toEqual(['refused', 0]);
    await at.push('pass', 'trace-1', { CreateTime: 1 });
    await at.drive();
    expect([await at.state(), await at.seen()]).toEqual(['refused', [false, false]]);
  });

  it('that its owner takes back leaves the grid at once, and is erased', async () => {
    const at = await passed();
    expect(await at.withdraw()).toBeUndefined();
    expect(await at.seen()).toEqual([false, false]);
    await at.drive();
    expect([await at.state(), at.bucket.lying.size]).toEqual(['withdrawn', 0]);
  });

  it('gives way to another one that he agrees to, and stands nowhere until that one has passed', async () => {
    const at = await passed();
    const body = { purpose: 'portrait', contentType: 'image/jpeg' };
    const { photoId } = (await at.cloud.ask('requestUpload', { as: 'worker', body })).body;
    const params = { photoId };
    expect((await at.cloud.ask('setMyPortrait', { as: 'worker', params })).code).toBeUndefined();
    expect(await at.seen()).toEqual([false, false]);
    await at.drive();
    expect([await at.state(), at.bucket.lying.size]).toEqual(['withdrawn', 0]);
    expect((await at.cloud.ask('getMyPortrait', { as: 'worker' })).body).toEqual({ photoId });
  });

  it('of a worker whose role has ended stands nowhere', async () => {
    const at = await passed();
    const { transact } = at.store.table;
    await transact([{ remove: { pk: `PLACE#${home.grid}`, sk: `HOLDER#gridWorker#${idOf('worker')}` } }]);
    expect((await at.seen())[0]).toBe(false);
  });

  it('that is uploaded twice by one form is the one that was checked', async () => {
    const at = await scene();
    at.bucket.upload(at.photoId, picture);
    await at.takeIn();
    const [first] = [...at.bucket.lying.keys()];
    at.bucket.upload(at.photoId, aJpeg({ notes: [exifSegment(3)] }));
    await at.takeIn();
    expect([...at.bucket.lying.keys()]).toEqual([first]);
  });

  it('that is no picture is refused, and nothing of it is kept', async () => {
    const at = await scene();
    at.bucket.upload(at.photoId, Buffer.from('<script>alert(1)</script>'));
    await at.takeIn();
    expect([await at.state(), at.bucket.lying.size]).toEqual(['refused', 0]);
    expect(await at.consent()).toBe('WRONG_STATE');
  });

  it('of whose arrival nobody was told is taken in when it is due; one that never came is given up', async () => {
    const [lost, never] = [await scene(), await scene()];
    lost.bucket.upload(lost.photoId, picture);
    for (const at of [lost, never]) await at.tick(31);
    expect([await lost.state(), await never.state()]).toEqual(['checking', 'refused']);
  });

  it('whose check gives no answer is asked about three times, and then refused rather than shown', async () => {
    const at = await scene();
    at.bucket.upload(at.photoId, picture);
    await at.consent();
    await at.takeIn();
    await at.drive();
    for (const _ of [1, 2]) {
      await at.tick(46);
      expect(await at.state()).toBe('checking');
    }
    await at.tick(46);
    expect([await at.state(), await at.seen()]).toEqual(['refused', [false, false]]);
  });

  it('that WeChat could not fetch is asked about again, and passes under the second trace', async () => {
    const at = await scene();
    at.bucket.upload(at.photoId, picture);
    await at.takeIn();
    await at.drive();
    await at.push('pass', 'trace-1', { errcode: -1008, result: undefined });
    await at.drive();
    await at.tick(1);
    await at.push('pass', 'trace-2');
    await at.drive();
    expect(await at.state()).toBe('passed');
  });

  it('whose check is busy is asked about later; one that the check will not look at is refused', async () => {
    const [busy, impossible] = [await scene([{ kind: 'later' }]), await scene([{ kind: 'impossible' }])];
    for (const at of [busy, impossible]) {
      at.bucket.upload(at.photoId, picture);
      await at.takeIn();
      await at.drive();
    }
    expect([await busy.state(), await impossible.state()]).toEqual(['checking', 'refused']);
    await busy.tick(3);
    await busy.push('pass', 'trace-2');
    await busy.drive();
    expect(await busy.state()).toBe('passed');
  });
});
