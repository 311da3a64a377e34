import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { aResident } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import MyData from './index';

beforeEach(() => {
  phone.reset();
  logOut();
});

test('everything that one may ask about one’s own data is one tap away', async () => {
  cloud({ 'GET /v1/me': aResident({ phoneMask: '138******12' }) });
  await loggedIn();
  open(<MyData />);
  expect(await screen.findByText('138******12')).toBeTruthy();
  for (const row of ['我的手机号', '谁看过我的信息', '我的同意', '下载我的信息', '注销账号'])
    fireEvent.click(screen.getByText(row));
  expect(phone.went.map(({ url }) => url)).toEqual([
    '/packages/privacy/phone/index',
    '/packages/privacy/views/index',
    '/packages/privacy/consents/index',
    '/packages/privacy/copy/index',
    '/packages/privacy/close/index',
  ]);
});

test('a visitor is asked to log in, and may read the guide', () => {
  open(<MyData />);
  expect(screen.getByText('您还没有登录')).toBeTruthy();
  expect(screen.getByText('隐私保护指引')).toBeTruthy();
});
