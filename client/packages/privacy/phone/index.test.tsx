import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import MyPhone from './index';

beforeEach(() => {
  phone.reset();
  logOut();
});

test('WeChat’s code goes to the cloud, and the mask comes back', async () => {
  let mask: string | undefined;
  const asked = cloud({
    'GET /v1/me': () => aMe({ phoneMask: mask }),
    'POST /v1/me/phone': () => {
      mask = '138******12';
      return { phoneMask: mask };
    },
  });
  await loggedIn();
  open(<MyPhone />);
  fireEvent.click(await screen.findByRole('button', { name: '用微信手机号' }));
  expect(await screen.findByText('138******12')).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/me/phone')?.data).toEqual({ code: 'phone-code' });
});

test('whoever declines WeChat’s question is left in peace', async () => {
  phone.agrees = false;
  const asked = cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  open(<MyPhone />);
  fireEvent.click(await screen.findByRole('button', { name: '用微信手机号' }));
  expect(screen.getByText('还没有留手机号')).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/me/phone');
});

test('a number that another person has: what to do is told', async () => {
  cloud({ 'GET /v1/me': aMe(), 'POST /v1/me/phone': refusal('PHONE_TAKEN') });
  await loggedIn();
  open(<MyPhone />);
  fireEvent.click(await screen.findByRole('button', { name: '用微信手机号' }));
  expect(await screen.findByText(/这个手机号已登记在另一个微信上/)).toBeTruthy();
});

test('the number can be removed again', async () => {
  let mask: string | undefined = '138******12';
  cloud({
    'GET /v1/me': () => aMe({ phoneMask: mask }),
    'POST /v1/me/phone/forget': () => {
      mask = undefined;
      return { hasPhone: false };
    },
  });
  await loggedIn();
  open(<MyPhone />);
  fireEvent.click(await screen.findByRole('button', { name: '删掉我的手机号' }));
  expect(await screen.findByText('还没有留手机号')).toBeTruthy();
});
