import { submitWish } from '../../shared/wishes/contract';
import { phone } from '../testkit/taro';
import { act } from './act';
import { logIn, logOut } from './session';

const person = '01JAAAAAAAAAAAAAAAAAAAAAAA';
const receipt = { id: person, number: '00000000', state: 'submitted' };
const wish = { body: { words: '请帮我换一个灯泡' } };

/** Answers submissions in the given order; `undefined` is a lost answer. */
const serve = async (answers: ({ statusCode: number; data: unknown } | undefined)[]) => {
  const keys: (string | undefined)[] = [];
  phone.answers(({ url, header }) => {
    if (url === '/v1/sessions') {
      return { statusCode: 200, data: { token: 't', expiresAt: '2999-01-01T00:00:00.000Z', personId: person } };
    }
    keys.push(header?.['idempotency-key']);
    const next = answers.shift();
    return next ?? Promise.reject(new Error('request:fail timeout'));
  });
  await logIn();
  return keys;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('when the answer was lost, the next tap carries the same key', async () => {
  const keys = await serve([undefined, { statusCode: 200, data: receipt }]);
  await expect(act(submitWish, wish)).rejects.toMatchObject({ code: 'OFFLINE' });
  await act(submitWish, wish);
  expect(keys[0]).toMatch(/^[0-9A-Z]{26}$/);
  expect(keys[1]).toBe(keys[0]);
});

test('words that were changed in between are another wish, with a key of their own', async () => {
  const keys = await serve([undefined, { statusCode: 200, data: receipt }]);
  await expect(act(submitWish, wish)).rejects.toMatchObject({ code: 'OFFLINE' });
  await act(submitWish, { body: { words: '请帮我换两个灯泡' } });
  expect(keys[1]).not.toBe(keys[0]);
});

test('the same words after success are a second wish, as the person means it', async () => {
  const keys = await serve([
    { statusCode: 200, data: receipt },
    { statusCode: 200, data: receipt },
  ]);
  await act(submitWish, wish);
  await act(submitWish, wish);
  expect(keys[1]).not.toBe(keys[0]);
});
