import { render, screen } from '@testing-library/react';
import { messageStates, type NoticeView } from '../../shared/notices/notice';
import { NoticeRow } from './notice-row';
import { deliveryWords } from './notice-words';

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

test.each([
  [{ message: 'created' }, '微信待发送'],
  [{ message: 'sent' }, '微信已发送'],
  [{ message: 'unknown' }, '微信发送结果未知'],
  [{ message: 'failed', why: 'unsubscribed' }, '微信未发送（未订阅提醒）'],
  [{ message: 'failed', why: 'wechat_busy' }, '微信未发送（微信繁忙）'],
  [{ message: 'none', why: 'no_grant' }, '微信未授权'],
] as const)('how far WeChat carried it is told as it is: %j', (part, words) => {
  row(part);
  expect(screen.getByText(words)).toBeTruthy();
});

test('nobody is told that a message was read, for WeChat does not say', () => {
  for (const message of messageStates) expect(deliveryWords({ message }) ?? '').not.toMatch(/已读|送达/);
});

test('where no message was made, nothing is said of WeChat', () => {
  row({ message: 'none' });
  expect(screen.queryByText(/微信/)).toBeNull();
});
