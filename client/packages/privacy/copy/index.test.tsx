import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open } from '../../../testkit/on-page';
import { aResident } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import MyCopy from './index';

const askedAt = '2026-11-20T02:15:00.000Z';
const ready = { state: 'ready', askedAt, until: '2026-11-27T02:15:00.000Z', parts: 2 };

beforeEach(() => {
  phone.reset();
  logOut();
});

test('who asks for a copy reads that it is being made', async () => {
  let state = 'none';
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/me/export': () => ({ state, parts: 0, askedAt }),
    'POST /v1/me/export': () => {
      state = 'preparing';
      return { state, askedAt };
    },
  });
  await loggedIn();
  open(<MyCopy />);
  fireEvent.click(await screen.findByRole('button', { name: '准备一份副本' }));
  expect(await screen.findByText('正在准备，备好会在“消息”里告诉您')).toBeTruthy();
});

test('the parts come one by one and are handed over as one file', async () => {
  const texts = ['<!doctype html>', '<p>张桂兰</p>'];
  const wanted: string[] = [];
  phone.answers(({ url }) => {
    const part = /part=(\d)/.exec(url)?.[1];
    if (url.includes('/v1/sessions'))
      return {
        statusCode: 200,
        data: { token: 't', expiresAt: '2999-01-01T00:00:00.000Z', personId: aResident().personId },
      };
    if (!url.includes('/v1/me/export')) return { statusCode: 200, data: aResident() };
    if (part !== undefined) wanted.push(part);
    return { statusCode: 200, data: part === undefined ? ready : { ...ready, part: texts[Number(part)] } };
  });
  await loggedIn();
  open(<MyCopy />);
  fireEvent.click(await screen.findByRole('button', { name: '下载这份副本' }));
  expect(await screen.findByText('文件已交给您，请收好。')).toBeTruthy();
  expect([wanted, [...phone.shared]]).toEqual([['0', '1'], [['我在邻里的信息.html', texts.join('')]]]);
});

test('a copy of a relative who has died is fetched as one’s own is, under a name of its own', async () => {
  const of = '01K9PERS000000000000000001';
  const copy = { personId: of, nameMask: '赵**', state: 'ready', askedAt, until: ready.until, parts: 1 };
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/me/export': ({ url }: { url: string }) =>
      url.includes(`of=${of}`) ? { ...ready, parts: 1, part: '<p>赵秀英</p>' } : { state: 'none', parts: 0 },
    'GET /v1/me/copies': { items: [copy] },
  });
  await loggedIn();
  open(<MyCopy />);
  expect(await screen.findByText('赵**的资料副本')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: '下载这份副本' }));
  expect(await screen.findByText('文件已交给您，请收好。')).toBeTruthy();
  expect([...phone.shared]).toEqual([['亲人在邻里的信息.html', '<p>赵秀英</p>']]);
});

test('without a network it can be tried again', async () => {
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/me/export': lost });
  await loggedIn();
  open(<MyCopy />);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});
