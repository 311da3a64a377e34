import { fireEvent, screen, waitFor } from '@testing-library/react';
import { setReadingMode } from '../../../platform/reading-mode';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, personId, refusal } from '../../../testkit/on-page';
import { aMe, aResident } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Family from './index';

const agentId = '01K9AGENT00000000000000000';
const principalId = '01K9PRNCPA0000000000000000';
const acting = {
  principalId,
  agentId: personId,
  kind: 'relative',
  state: 'active',
  name: '张桂兰',
  askedAt: '2026-11-20T02:15:00.000Z',
  since: '2026-11-20T03:00:00.000Z',
  consent: 'own_phone',
};
const none = { items: [] };
const receipt = { principalId, agentId: personId, state: 'ended' };

beforeEach(() => {
  phone.reset();
  logOut();
});

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a daughter asks with her mother’s name and number, and reads that her mother decides', async () => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': none,
    'GET /v1/my/agents': none,
    'POST /v1/acting-for': { state: 'asked' },
  });
  await loggedIn();
  open(<Family />);
  await screen.findByText('我想替家人办事');
  await waitFor(() => expect(screen.queryByLabelText('您的姓名')).toBeNull());
  type('家人的姓名', '张桂兰');
  type('家人的编号', '4027 1830');
  tap('请家人同意');
  expect(await screen.findByText(/已告诉家人/)).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/acting-for')?.data).toEqual({
    number: '40271830',
    name: '张桂兰',
    ownName: '马文博',
    kind: 'relative',
  });
});

test('what is missing is told at its field, and nothing is sent', async () => {
  const asked = cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/principals': none, 'GET /v1/my/agents': none });
  await loggedIn();
  open(<Family />);
  await screen.findByText('我想替家人办事');
  tap('请家人同意');
  expect(screen.getAllByRole('alert').length).toBe(2);
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/acting-for');
});

test('a name and a number that do not fit are told without saying which', async () => {
  cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': none,
    'GET /v1/my/agents': none,
    'POST /v1/acting-for': refusal('NOT_FOUND', 404),
  });
  await loggedIn();
  open(<Family />);
  await screen.findByText('我想替家人办事');
  type('家人的姓名', '张桂兰');
  type('家人的编号', '40271830');
  tap('请家人同意');
  expect(await screen.findByText(/姓名和编号对不上/)).toBeTruthy();
});

test('an elder reads what agreeing means, and agrees', async () => {
  const asked = cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/principals': none,
    'GET /v1/my/agents': { items: [{ ...acting, agentId, state: 'asked', name: '马文博' }] },
    [`POST /v1/my/agents/${agentId}/agree`]: { principalId, agentId, state: 'active' },
  });
  await loggedIn();
  open(<Family />);
  expect(await screen.findByText('马文博想替您办事')).toBeTruthy();
  expect(screen.getByText(/您随时可以取消/)).toBeTruthy();
  tap('同意代办');
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`POST /v1/my/agents/${agentId}/agree`));
});

test('ending says what follows, and goes out only from there', async () => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': { items: [acting] },
    'GET /v1/my/agents': none,
    [`POST /v1/acting-for/${principalId}/${personId}/revoke`]: receipt,
  });
  await loggedIn();
  open(<Family />);
  fireEvent.click(await screen.findByText('不再代办'));
  expect(screen.getByText(/结束后马上生效/)).toBeTruthy();
  tap('不再替张桂兰办事');
  await waitFor(() =>
    expect(asked.map(({ url }) => url)).toContain(`POST /v1/acting-for/${principalId}/${personId}/revoke`),
  );
});

test('whoever acts for somebody files a wish for her from here', async () => {
  cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/principals': { items: [acting] }, 'GET /v1/my/agents': none });
  await loggedIn();
  open(<Family />);
  fireEvent.click(await screen.findByRole('button', { name: '替张桂兰许愿' }));
  expect(phone.went[0]?.url).toBe(`/pages/wish-form/index?for=${principalId}`);
});

test('in 关怀版 nobody is met by the form, but led to its questions one by one', async () => {
  setReadingMode('care');
  try {
    cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/principals': none, 'GET /v1/my/agents': none });
    await loggedIn();
    open(<Family />);
    fireEvent.click(await screen.findByRole('button', { name: '我想替家人办事' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(phone.went.map(({ url }) => url)).toEqual(['/packages/elder/act-for/index']);
  } finally {
    setReadingMode('standard');
  }
});

test('a visitor is asked to log in first', () => {
  open(<Family />);
  expect(screen.getByText('登录后替家人办事')).toBeTruthy();
});

test('a mother who asks to act for her child says so apart from everything else, or nothing is sent', async () => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': none,
    'GET /v1/my/agents': none,
    'POST /v1/acting-for': { state: 'asked' },
  });
  await loggedIn();
  open(<Family />);
  await screen.findByText('我想替家人办事');
  await waitFor(() => expect(screen.queryByLabelText('您的姓名')).toBeNull());
  type('家人的姓名', '马小宝');
  type('家人的编号', '40271830');
  fireEvent.click(screen.getByRole('radio', { name: '监护人（孩子不满14周岁）' }));
  tap('请家人同意');
  expect(screen.getByText('请问过监护人，再点是哪一位同意的。')).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/acting-for');
  fireEvent.click(screen.getByRole('radio', { name: '母亲' }));
  tap('请家人同意');
  await screen.findByText(/已告诉家人/);
  expect(asked.find(({ url }) => url === 'POST /v1/acting-for')?.data).toMatchObject({
    kind: 'guardian',
    guardianConsent: { guardian: 'mother', edition: 1 },
  });
});

describe('a guardian’s consent', () => {
  const path = `POST /v1/people-without-phone/${principalId}/guardian-consent`;
  const openFor = async (part: object, stands: boolean) => {
    const asked = cloud({
      'GET /v1/me': aMe(),
      'GET /v1/my/principals': { items: [{ ...acting, kind: 'guardian', ...part }] },
      'GET /v1/my/agents': none,
      [path]: { stands },
    });
    await loggedIn();
    open(<Family />);
    await screen.findByText('替张桂兰办事');
    return () => asked.find(({ url }) => url === path)?.data;
  };

  test('is taken back by the guardian himself, who reads what follows', async () => {
    const sent = await openFor({ consent: 'visit' }, false);
    tap('监护人的同意');
    expect(screen.getByText(/^撤回后马上生效：不再替孩子办新的事/)).toBeTruthy();
    tap('撤回我的同意');
    expect(await screen.findByText(/^已撤回监护人的同意/)).toBeTruthy();
    expect(sent()).toEqual({});
  });

  test('is given again with who he is', async () => {
    const sent = await openFor({ consent: 'visit' }, true);
    tap('监护人的同意');
    tap('我同意');
    expect([screen.getByText('请问过监护人，再点是哪一位同意的。') !== null, sent()]).toEqual([true, undefined]);
    fireEvent.click(screen.getAllByRole('radio', { name: '母亲' }).at(-1) as HTMLElement);
    tap('我同意');
    expect(await screen.findByText(/^监护人已同意/)).toBeTruthy();
    expect(sent()).toEqual({ guardianConsent: { guardian: 'mother', edition: 1 } });
  });

  test('for a child with a phone is given there, and can still be taken back here', async () => {
    await openFor({ consent: 'own_phone' }, false);
    tap('监护人的同意');
    expect(screen.getByText(/请在孩子的手机上/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '我同意' })).toBeNull();
    expect(screen.queryByText('孩子的健康、残疾、困难情况')).toBeNull();
    tap('撤回我的同意');
    expect(await screen.findByText(/^已撤回监护人的同意/)).toBeTruthy();
  });

  test('is no matter of a relative who is no guardian', async () => {
    await openFor({ kind: 'relative' }, false);
    expect(screen.queryByText('监护人的同意')).toBeNull();
  });

  describe('to what is written of the child’s health', () => {
    const purposePath = `POST /v1/people-without-phone/${principalId}/purpose-consents`;
    const openHealth = async (answer: unknown) => {
      const asked = cloud({
        'GET /v1/me': aMe(),
        'GET /v1/my/principals': { items: [{ ...acting, kind: 'guardian', consent: 'visit' }] },
        'GET /v1/my/agents': none,
        [purposePath]: answer,
      });
      await loggedIn();
      open(<Family />);
      fireEvent.click(await screen.findByText('孩子的健康、残疾、困难情况'));
      fireEvent.click(screen.getByRole('radio', { name: '健康情况' }));
      return () => asked.find(({ url }) => url === purposePath)?.data;
    };

    test('is the guardian’s own, who reads what it is for and says which guardian he is', async () => {
      const sent = await openHealth({ purpose: 'health', stands: true });
      for (const head of ['是什么', '用来做什么', '谁看得到', '留多久']) expect(screen.getByText(head)).toBeTruthy();
      expect(screen.queryByText('怎么问的')).toBeNull();
      tap('我同意');
      expect([screen.getByText('请问过监护人，再点是哪一位同意的。') !== null, sent()]).toEqual([true, undefined]);
      fireEvent.click(screen.getAllByRole('radio', { name: '母亲' }).at(-1) as HTMLElement);
      tap('我同意');
      expect(await screen.findByText('监护人已同意：健康情况，马上生效。')).toBeTruthy();
      expect(sent()).toEqual({ purpose: 'health', consent: { edition: 2, guardian: 'mother' } });
    });

    test('is taken back by the same road', async () => {
      const sent = await openHealth({ purpose: 'health', stands: false });
      tap('撤回我的同意');
      expect(await screen.findByText('已撤回监护人的同意：健康情况，马上生效。')).toBeTruthy();
      expect(sent()).toEqual({ purpose: 'health' });
    });

    test('is said on the child’s own phone where there is one by now', async () => {
      await openHealth(refusal('NOT_FOUND', 404));
      fireEvent.click(screen.getAllByRole('radio', { name: '母亲' }).at(-1) as HTMLElement);
      tap('我同意');
      expect(await screen.findByText(/^孩子已有自己的手机，请在孩子的手机上打开/)).toBeTruthy();
    });
  });
});
