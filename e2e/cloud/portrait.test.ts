/** A grid worker's photo through the whole local cloud: the form, the bucket, WeChat's check and its push, and what a visitor sees. */
import { aJpeg, exifSegment } from '../../functions/testkit/pictures';
import type { Cloud } from '../../local/cloud';
import { localTemplates } from '../../local/environment';
import { messageTemplates } from '../../shared/notices/templates';
import { type Phone, phoneOf, visitorOf } from './api-client';
import { demoCloud } from './demo-cloud';

const grid = 'g37107100700201';
const secret = 'N37.50,E122.12';
const picture = aJpeg({ notes: [exifSegment(6, secret)] });

const progressId = Object.entries(localTemplates).find(
  ([, { title }]) => title === messageTemplates.progress.title,
)?.[0] as string;

let cloud: Cloud;
let worker: Phone;
beforeAll(async () => {
  cloud = await demoCloud();
  worker = await phoneOf(cloud, 'grid-worker-1');
}, 240_000);
afterAll(() => cloud.close());

const minutes = (count: number): number => cloud.clock.now() + count * 60_000;

interface Form {
  readonly photoId: string;
  readonly url: string;
  readonly fields: Record<string, string>;
}

const upload = async ({ url, fields }: Form, bytes: Buffer, changes: Record<string, string> = {}): Promise<number> => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'me.jpg');
  return (await fetch(url, { method: 'POST', body: form })).status;
};

const askForm = async (): Promise<Form> =>
  (await worker.call('requestUpload', { body: { purpose: 'portrait', contentType: 'image/jpeg' } })).body;
const consent = async (photoId: string) => (await worker.call('setMyPortrait', { params: { photoId } })).status;
const stateOf = async (photoId: string) => (await worker.call('getPhoto', { params: { photoId } })).body.state;
const seen = async (): Promise<string | undefined> =>
  (await visitorOf(cloud).call('getGridContact', { params: { gridId: grid } })).body.workerPhoto;

/** Uploaded and agreed to, before anything has looked at it. */
const uploaded = async (): Promise<string> => {
  const form = await askForm();
  expect(await upload(form, picture)).toBe(204);
  expect(await consent(form.photoId)).toBe(200);
  expect(await seen()).toBeUndefined();
  return form.photoId;
};

describe('a grid worker who agrees that his photo is shown', () => {
  it('is seen by a visitor once WeChat has passed it, without the place where it was taken', async () => {
    const photoId = await uploaded();
    await cloud.drain();
    expect(await stateOf(photoId)).toBe('passed');
    const answer = await fetch((await seen()) ?? '');
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect([answer.status, answer.headers.get('content-type'), bytes.includes(secret)]).toEqual([
      200,
      'image/jpeg',
      false,
    ]);
    expect(cloud.bucket?.keys().map((key) => key.split('/')[0])).toEqual(['photos']);
    const { body } = await worker.call('listNotices');
    expect(body.items[0]).toMatchObject({ kind: 'photo_passed', subject: { type: 'photo', id: photoId } });
  });

  it('is seen no more when WeChat objects after all, and the picture is gone', async () => {
    const photoId = await uploaded();
    await cloud.drain();
    const address = (await seen()) ?? '';
    cloud.wechat.media.judgeAgain(cloud.wechat.media.traces().at(-1) ?? '', 'risky');
    await cloud.drain();
    expect([await stateOf(photoId), await seen(), (await fetch(address)).status]).toEqual(['refused', undefined, 404]);
  });

  it.each([['twice'], ['replayed'], ['forged']] as const)('is seen though the push comes %s', async (kind) => {
    cloud.wechat.pushes.setFaults([{ kind }]);
    const photoId = await uploaded();
    await cloud.drain();
    expect([await stateOf(photoId), (await seen()) !== undefined]).toEqual(['passed', true]);
    expect((await worker.call('withdrawPhoto', { params: { photoId } })).status).toBe(200);
    expect(await seen()).toBeUndefined();
  });

  it('waits for a push that is late, and stays unseen until it comes', async () => {
    cloud.wechat.pushes.setFaults([{ kind: 'late', ms: 20 * 60_000 }]);
    const photoId = await uploaded();
    await cloud.advanceTo(minutes(19));
    expect([await stateOf(photoId), await seen()]).toEqual(['checking', undefined]);
    await cloud.advanceTo(minutes(2));
    expect([await stateOf(photoId), (await seen()) !== undefined]).toEqual(['passed', true]);
  });

  it.each(['risky', 'review'] as const)('is never seen when WeChat finds it %s', async (judgement) => {
    cloud.wechat.media.judgeNext([judgement]);
    const photoId = await uploaded();
    await cloud.drain();
    expect([await stateOf(photoId), await seen()]).toEqual(['refused', undefined]);
  });
});

describe('the form', () => {
  it.each<[string, Record<string, string>]>([
    ['another key', { key: 'photos/another/one' }],
    ['another type', { 'Content-Type': 'text/html' }],
    ['a field more', { acl: 'public-read' }],
    ['another signature', { 'X-Amz-Signature': 'f'.repeat(64) }],
  ])('takes nothing with %s', async (_, changes) => {
    expect(await upload(await askForm(), picture, changes)).toBe(403);
  });

  it('takes no more than its bytes, nor after a quarter of an hour', async () => {
    const form = await askForm();
    expect(await upload(form, Buffer.alloc(5 * 1024 * 1024 + 1))).toBe(400);
    await cloud.advanceTo(minutes(16));
    expect(await upload(form, picture)).toBe(403);
  });
});

describe('messages switched off in WeChat', () => {
  it('are granted no more here', async () => {
    const resident = await phoneOf(cloud, 'resident-1');
    const answers = [{ template: 'progress', answer: 'accept' }];
    await resident.call('reportMessageGrants', { body: { answers } });
    expect((await resident.call('getMe')).body.messageGrants.progress).toBe(1);
    cloud.wechat.switchOff(cloud.wechat.openidFor('resident-1'), progressId);
    await cloud.drain();
    expect((await resident.call('getMe')).body.messageGrants.progress).toBe(0);
  });
});
