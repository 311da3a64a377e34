import { render, screen } from '@testing-library/react';
import type { NoticeView } from '../../shared/notices/notice';
import { NoticeRow } from './notice-row';

const notice: NoticeView = {
  id: '01K9NTCE000000000000000001',
  kind: 'wish_claimed',
  at: '2026-11-20T02:15:00.000Z',
  read: false,
  subject: { type: 'wish', id: '01K9ABCDEF0123456789ABCDEF', number: '40271830' },
  message: 'sent',
};

const row = (part: Partial<NoticeView>) =>
  render(<NoticeRow notice={{ ...notice, ...part }} onOpen={() => undefined} />);
const spoken = () => screen.getByRole('button').getAttribute('aria-label');

test('who cannot see hears that a notice is unread, what it says and about which number', () => {
  row({});
  expect(spoken()).toMatch(/^未读，有邻居认领了您的心愿，.*编号 4027 1830，微信已发送$/);
});

test('a notice that has been opened is no longer called unread', () => {
  row({ read: true });
  expect(spoken()).not.toContain('未读');
});

test('a message that WeChat refused is said to have failed, not to have been sent', () => {
  row({ message: 'failed' });
  expect(screen.getByText('微信未送达')).toBeTruthy();
});

test('a lost answer of WeChat is called what it is: nobody knows', () => {
  row({ message: 'unknown' });
  expect(screen.getByText('微信是否送达，无法确认')).toBeTruthy();
});

test('where no message was made, nothing is said of WeChat', () => {
  row({ message: 'none' });
  expect(screen.queryByText(/微信/)).toBeNull();
});
