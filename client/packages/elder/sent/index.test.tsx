import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, open } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import ElderSent from './index';

beforeEach(() => {
  phone.reset();
  logOut();
  cloud({});
});

test('she reads the number in two halves, what comes next, and by when as one says it', () => {
  phone.opens({ id: '01K9ABCDEF0123456789ABCDEF', number: '40271830', due: '2999-11-24T09:00:00.000Z' });
  open(<ElderSent />);
  expect(screen.getByText('4027 1830')).toBeTruthy();
  expect(screen.getByText('社区答复您，再请邻居来帮')).toBeTruthy();
  expect(screen.getByText('最晚2999年11月24日（周日）下午5点')).toBeTruthy();
});

test('without a date it promises none', () => {
  phone.opens({ number: '40271830' });
  open(<ElderSent />);
  expect(screen.getByText('社区看过就答复')).toBeTruthy();
});

test('from here she goes on to 我的事', () => {
  phone.opens({ number: '40271830' });
  open(<ElderSent />);
  fireEvent.click(screen.getByRole('button', { name: '看进度' }));
  expect(phone.went).toEqual([{ to: 'redirectTo', url: '/packages/elder/matters/index' }]);
});
