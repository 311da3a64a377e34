/** Photos that come with a wish and with its delivery: who may send which, who sees them when, and that none is left lying. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { photoRow } from '../files/photo-rows.dynamo';
import { photoStoreOn } from '../files/photo-store.dynamo';
import { takeInPhoto } from '../files/take-in-photo';
import { phonelessRows } from '../proxies/acting-rows.dynamo';
import { backgroundOn } from '../testkit/background';
import { aClaim, aGrant, aPhoneless, aPhoto, aWish } from '../testkit/builders';
import { type Asking, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, fixedClock, idOf } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { photoBucket, thinMediaCheck } from '../testkit/photo-bucket';
import { aJpeg } from '../testkit/pictures';
import { home, nodeAbove } from '../testkit/places';
import { aJudgement, aPush } from '../testkit/pushes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { claimRow, wishRow } from './wish-rows.dynamo';

const words = '家里的灯坏了，盼人来修';
const unusable = { body: { code: 'PHOTO_UNUSABLE', field: 'body.photoIds' } };

const village = () => [
  ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
  ...['anna', 'bert', 'cora'].flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
  ...personRows({ called: 'partner', grants: [aGrant('partner')] }),
  ...phonelessRows({ person: aPhoneless(), grant: aGrant('resident', home) }),
];

describe('photos of a wish', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  const scene = async (answers: Parameters<typeof thinMediaCheck>[0] = []) => {
    const store = await engine.fresh();
    await store.put(village());
    const [bucket, clock, ids] = [photoBucket(), fixedClock(), countedIds()];
    const cloud = cloudOn(store.table, { objects: bucket, clock, ids });
    const check = thinMediaCheck(answers);
    const background = backgroundOn(store.table, { objects: bucket, mediaCheck: check, ids });
    const follow = async () => {
      for (const _ of [1, 2, 3]) for (const row of await pendingRows(store)) await background.drive(row, clock.now());
    };
    const ask = async (act: string, as: string, asking: Omit<Asking, 'as'> = {}) =>
      cloud.ask(act, as === 'visitor' ? asking : { as, ...asking });
    const done = async (act: string, as: string, asking: Omit<Asking, 'as'> = {}) => {
      const answer = await ask(act, as, asking);
      expect([act, answer.code]).toEqual([act, undefined]);
      await follow();
      return answer.body;
    };
    let nonce = 0;
    const judge = async (photoId: string, suggest: string) => {
      nonce += 1;
      const trace = check.asked.findIndex((address) => address.includes(photoId)) + 1 || 'unknown';
      await done(
        'receivePush',
        'visitor',
        aPush(aJudgement(`trace-${trace}`, suggest), { at: clock.now(), nonce: `${nonce}` }),
      );
    };
    const uploaded = async (as: string, purpose = 'wish') => {
      const { photoId } = await done('requestUpload', as, { body: { purpose, contentType: 'image/jpeg' } });
      bucket.upload(String(photoId), aJpeg({ trailing: Buffer.from(String(photoId)) }));
      await takeInPhoto({ photos: photoStoreOn(store.table), objects: bucket, ids })(String(photoId), clock.now());
      await follow();
      return String(photoId);
    };
    const passed = async (as: string, purpose = 'wish') => {
      const photoId = await uploaded(as, purpose);
      await judge(photoId, 'pass');
      return photoId;
    };
    /** How somebody sees them: state, and whether there is a picture. */
    const seen = async (as: string, wishId: string) => {
      const { code, body } = await ask('getWish', as, { params: { wishId } });
      const photos = (body.photos ?? []) as { of: string; state: string; url?: string }[];
      return (
        code ?? photos.map(({ of, state, url }) => `${of} ${state}${url === undefined ? '' : ' shown'}`).join(', ')
      );
    };
    const submitted = async (photoIds: string[], as = 'author', more: object = {}) =>
      String((await done('submitWish', as, { body: { words, photoIds, ...more } })).id);
    const published = async (photoIds: string[], places = 1) => {
      const wishId = await submitted(photoIds);
      const body = { publicWords: '帮邻居修灯', category: 'repair', places, checkedSafe: true };
      await done('publishWish', 'staff', { params: { wishId }, body });
      return wishId;
    };
    return {
      store,
      cloud,
      bucket,
      clock,
      background,
      ask,
      done,
      judge,
      uploaded,
      passed,
      seen,
      submitted,
      published,
      follow,
      ids,
    };
  };

  it('are seen by their owner alone until they have passed, then by staff and whoever holds a place, and never on the wall', async () => {
    const at = await scene();
    const photoId = await at.uploaded('author');
    const wishId = await at.published([photoId]);
    const everybody = ['visitor', 'author', 'staff', 'worker', 'anna', 'bert', 'partner'];
    const all = () => Promise.all(everybody.map((as) => at.seen(as, wishId)));
    const [open, shown] = ['filing checking', 'filing passed shown'];
    expect(await all()).toEqual(['', `${open} shown`, open, open, '', '', '']);
    await at.done('claimWish', 'anna', { params: { wishId } });
    expect(await at.seen('anna', wishId)).toBe(open);
    await at.judge(photoId, 'pass');
    expect(await all()).toEqual(['', shown, shown, shown, shown, '', '']);
    const wall = await at.ask('listWall', 'visitor', { query: { place: home.community } });
    expect(JSON.stringify(wall.body)).not.toContain(photoId);
    for (const as of ['visitor', 'anna', 'staff'])
      expect((await at.ask('getPhoto', as, { params: { photoId } })).code).toBe('NOT_FOUND');
    await at.done('releaseWish', 'anna', { params: { wishId }, body: { reason: '临时出差' } });
    await at.done('claimWish', 'bert', { params: { wishId } });
    expect([await at.seen('anna', wishId), await at.seen('bert', wishId)]).toEqual(['', shown]);
    await at.done('closeWish', 'staff', { params: { wishId }, body: { reason: 'not_needed', words: '不用了' } });
    expect([await at.seen('bert', wishId), await at.seen('author', wishId)]).toEqual(['', shown]);
  });

  const steps = ['upload', 'takeIn', 'takeIn', 'drive', 'drive', 'send', 'pass', 'pass', 'risky', 'lost'] as const;
  type Step = (typeof steps)[number];

  it.each(['wish', 'delivery'] as const)(
    'for a %s are shown to another only after a pass and being sent, and never after an objection, in any order',
    async (purpose) => {
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...steps]), async (order) => {
          const at = await scene();
          const owner = purpose === 'wish' ? 'author' : 'anna';
          const claimed = await at.published([]);
          await at.done('claimWish', 'anna', { params: { wishId: claimed } });
          const body = { purpose, contentType: 'image/jpeg' };
          const photoId = String((await at.done('requestUpload', owner, { body })).photoId);
          const takeIn = () =>
            takeInPhoto({ photos: photoStoreOn(at.store.table), objects: at.bucket, ids: at.ids })(
              photoId,
              at.clock.now(),
            );
          let wishId = claimed;
          const play: Record<Step, () => Promise<unknown>> = {
            upload: async () => at.bucket.upload(photoId, aJpeg()),
            takeIn,
            drive: at.follow,
            send: async () => {
              if (purpose === 'wish') wishId = await at.submitted([photoId]);
              else
                await at.done('deliverWish', 'anna', {
                  params: { wishId },
                  body: { report: '好了', photoIds: [photoId] },
                });
            },
            pass: () => at.judge(photoId, 'pass'),
            risky: () => at.judge(photoId, 'risky'),
            lost: () => at.judge('a trace that nobody gave', 'pass'),
          };
          const done = new Set<Step>();
          const isRefused = async () => (await photoStoreOn(at.store.table).find(photoId))?.state === 'refused';
          for (const step of order) {
            if (step === 'send' && (await isRefused())) continue;
            await play[step]();
            done.add(step);
            const [byStaff, byId] = [
              await at.seen('staff', wishId),
              await at.ask('getPhoto', 'staff', { params: { photoId } }),
            ];
            expect([
              byStaff.includes('shown') && !(done.has('upload') && done.has('send') && done.has('pass')),
              byId.code,
            ]).toEqual([false, 'NOT_FOUND']);
          }
          await at.follow();
          const shown = (await at.seen('staff', wishId)).includes('shown');
          expect(shown && done.has('risky') && (await isRefused())).toBe(false);
          expect(!shown || at.bucket.lying.size > 0).toBe(true);
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );

  it('of a delivery are seen by the resident, staff and the one who delivered, not by another who came', async () => {
    const at = await scene();
    const wishId = await at.published([await at.passed('author')], 2);
    for (const as of ['anna', 'bert']) await at.done('claimWish', as, { params: { wishId } });
    const photoId = await at.uploaded('anna', 'delivery');
    await at.done('deliverWish', 'anna', { params: { wishId }, body: { report: '换好了', photoIds: [photoId] } });
    const readers = ['author', 'staff', 'anna', 'bert', 'cora', 'visitor'];
    const all = () => Promise.all(readers.map((as) => at.seen(as, wishId)));
    const filing = 'filing passed shown';
    const waiting = `${filing}, delivery checking`;
    expect(await all()).toEqual([waiting, waiting, `${waiting} shown`, filing, '', '']);
    await at.judge(photoId, 'pass');
    const both = `${filing}, delivery passed shown`;
    expect(await all()).toEqual([both, both, both, filing, '', '']);
    await at.done('deliverWish', 'bert', { params: { wishId }, body: { report: '开关也好了' } });
    await at.done('confirmWish', 'author', { params: { wishId }, body: { rating: 5 } });
    expect(await all()).toEqual([both, both, 'delivery passed shown', '', '', '']);
  });

  it('that are another’s, were meant for something else, were refused or went with another wish are refused by the field', async () => {
    const at = await scene();
    const [used, bad] = [await at.uploaded('author'), await at.uploaded('author')];
    await at.submitted([used]);
    await at.judge(bad, 'risky');
    const others = [
      await at.uploaded('anna'),
      await at.uploaded('anna', 'delivery'),
      (await at.done('requestUpload', 'worker', { body: { purpose: 'portrait', contentType: 'image/jpeg' } })).photoId,
    ];
    const before = await at.store.everything();
    for (const photoId of [...others, used, bad, idOf('nothing')]) {
      const good = await at.ask('submitWish', 'author', { body: { words, photoIds: [photoId] } });
      expect(good).toMatchObject(unusable);
    }
    expect(await at.store.everything()).toEqual(before);
    const twice = await at.ask('submitWish', 'author', { body: { words, photoIds: [bad, bad] } });
    const four = await at.ask('submitWish', 'author', {
      body: { words, photoIds: [1, 2, 3, 4].map((n) => idOf(`${n}`)) },
    });
    expect([twice, four]).toMatchObject(Array(2).fill({ body: { code: 'BAD_INPUT', field: 'body.photoIds' } }));
  });

  it('that two wishes name at once go with one of them, and the other is not filed', async () => {
    const at = await scene();
    const photoId = await at.uploaded('author');
    const file = () => at.ask('submitWish', 'author', { body: { words, photoIds: [photoId] } });
    const codes = (await Promise.all([file(), file(), file()])).map(({ code }) => code ?? 'filed');
    expect(codes.sort()).toEqual(['PHOTO_UNUSABLE', 'PHOTO_UNUSABLE', 'filed']);
    const rows = await at.store.everything();
    expect(rows.filter(({ kind }) => kind === 'wish')).toMatchObject([{ photoIds: [photoId] }]);
  });

  it.each([
    ['passes', 'pass', undefined, 'filing passed shown'],
    ['is refused', 'risky', 'PHOTO_UNUSABLE', undefined],
  ])('one that %s while its wish is being filed is looked at again', async (_, suggest, code, shown) => {
    const at = await scene();
    const photoId = await at.uploaded('author');
    const gate = gateOn(at.store.table);
    const late = cloudOn(gate.table, { objects: at.bucket, clock: at.clock, ids: at.ids });
    const held = late.ask('submitWish', { as: 'author', body: { words, photoIds: [photoId] } });
    await gate.reached(held);
    await at.judge(photoId, suggest);
    gate.open();
    const answer = await held;
    expect(answer.code).toBe(code);
    expect(answer.code ?? (await at.seen('author', String(answer.body.id)))).toBe(code ?? shown);
  });

  it('one whose wish was filed while the check was answering is passed all the same', async () => {
    const at = await scene();
    const photoId = await at.uploaded('author');
    const photos = photoStoreOn(at.store.table);
    const before = await photos.find(photoId);
    const wishId = await at.submitted([photoId]);
    expect((await photos.find(photoId))?.version).toBe((before?.version ?? 0) + 1);
    await at.judge(photoId, 'pass');
    expect(await at.seen('staff', wishId)).toBe('filing passed shown');
  });

  it('sent again without one, that one is erased; those that are not named stay where nothing is said of photos', async () => {
    const at = await scene();
    const [first, second, third] = [await at.passed('author'), await at.passed('author'), await at.passed('author')];
    const wishId = await at.submitted([first, second]);
    const askBack = () => at.done('askWishInfo', 'staff', { params: { wishId }, body: { question: '哪盏灯？' } });
    await askBack();
    await at.done('resubmitWish', 'author', { params: { wishId }, body: { words: `${words}了` } });
    expect(await at.seen('staff', wishId)).toBe('filing passed shown, filing passed shown');
    await askBack();
    const body = { words, photoIds: [second, third] };
    await at.done('resubmitWish', 'author', { params: { wishId }, body });
    await at.done('resubmitWish', 'author', { params: { wishId }, body });
    const lying = () => [...at.bucket.lying.keys()].map((key) => key.split('/')[1]).sort();
    expect([await at.seen('staff', wishId), lying()]).toEqual([
      'filing passed shown, filing passed shown',
      [second, third].sort(),
    ]);
    expect(
      await at.ask('resubmitWish', 'author', { params: { wishId }, body: { ...body, photoIds: [third] } }),
    ).toMatchObject({
      code: 'WRONG_STATE',
    });
    await askBack();
    expect(
      await at.ask('resubmitWish', 'author', { params: { wishId }, body: { words, photoIds: [first, third] } }),
    ).toMatchObject(unusable);
  });

  it('that went with nothing are erased after two days; those that went with a wish are not', async () => {
    const at = await scene();
    const [sent, left] = [await at.passed('author'), await at.passed('author')];
    const wishId = await at.submitted([sent]);
    for (const hours of [47, 2]) await at.background.tick(at.clock.advance(hours * 3_600_000));
    await at.follow();
    expect([...at.bucket.lying.keys()].map((key) => key.split('/')[1])).toEqual([sent]);
    expect(await at.seen('author', wishId)).toBe('filing passed shown');
    expect(await at.ask('submitWish', 'author', { body: { words, photoIds: [left] } })).toMatchObject(unusable);
  });

  it('that the check refuses afterwards are gone for everybody; whoever sent it is told, on the wish', async () => {
    const at = await scene();
    const photoId = await at.passed('author');
    const wishId = await at.published([photoId]);
    await at.done('claimWish', 'anna', { params: { wishId } });
    await at.judge(photoId, 'risky');
    const readers = ['author', 'staff', 'anna'];
    expect(await Promise.all(readers.map((as) => at.seen(as, wishId)))).toEqual(['filing refused', '', '']);
    expect(at.bucket.lying.size).toBe(0);
    const { body } = await at.ask('listNotices', 'author');
    const told = (body.items as { kind: string; subject: object }[]).find(({ kind }) => kind === 'wish_photo_refused');
    expect(told?.subject).toMatchObject({ type: 'wish', id: wishId });
  });

  it('can never be agreed to as somebody’s portrait', async () => {
    const at = await scene();
    const photoId = await at.passed('worker');
    expect((await at.ask('setMyPortrait', 'worker', { params: { photoId } })).code).toBe('NOT_FOUND');
  });

  it('that somebody sent for a neighbour without a phone are his neighbour’s from then on', async () => {
    const at = await scene();
    const photoId = await at.passed('staff');
    const wishId = await at.submitted([photoId], 'staff', { onBehalfOf: idOf('phoneless') });
    const photo = (await at.store.everything()).find((row) => row.kind === 'photo' && row.id === photoId);
    expect(photo).toMatchObject({ ownerId: idOf('staff'), ownerKey: `PHOTO#${idOf('phoneless')}` });
    expect(await at.seen('staff', wishId)).toBe('filing passed shown');
    // By its id he sees it no more: his right to look is the wish's.
    expect((await at.ask('getPhoto', 'staff', { params: { photoId } })).code).toBe('NOT_FOUND');
    await at.done('withdrawPhoto', 'staff', { params: { photoId } });
    expect([await at.seen('staff', wishId), at.bucket.lying.size]).toEqual(['', 0]);
  });

  it('that staff file for somebody count as looked at by them where the check knows them not; a resident’s do not', async () => {
    const unseen = Array.from({ length: 20 }, () => ({ kind: 'unseen' }) as const);
    const at = await scene([...unseen]);
    const [theirs, his] = [await at.uploaded('staff'), await at.uploaded('author')];
    expect((await photoStoreOn(at.store.table).find(theirs))?.state).toBe('checking');
    expect((await photoStoreOn(at.store.table).find(his))?.reason).toBe('unchecked');
    const wishId = await at.submitted([theirs], 'staff', { onBehalfOf: idOf('phoneless') });
    expect(await at.seen('worker', wishId)).toBe('filing passed shown');
  });

  it('are read in one call more, and only where there are some', async () => {
    const at = await scene();
    const photo = aPhoto({ id: idOf('a photo'), purpose: 'wish', ownerId: idOf('author'), state: 'passed' });
    const rows = [photoRow(photo), wishRow(aWish({ state: 'claimed', holders: [idOf('anna')], photoIds: [photo.id] }))];
    await at.store.put([...rows, claimRow(aClaim({ memberId: idOf('anna') }))]);
    const get = jest.fn(at.store.table.get);
    const cloud = cloudOn({ ...at.store.table, get }, { objects: at.bucket });
    const callsOf = async (as: string): Promise<readonly number[]> => {
      get.mockClear();
      const { body } = await cloud.ask('getWish', { as, params: { wishId: idOf('wish') } });
      return [((body.photos ?? []) as unknown[]).length, get.mock.calls.length];
    };
    const [[shown = 0, calls = 0], [none, fewer = 0]] = [await callsOf('anna'), await callsOf('bert')];
    expect([shown, none, calls - fewer]).toEqual([1, 0, 1]);
  });
});
