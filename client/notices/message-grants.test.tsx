import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../platform/session';
import { cloud, loggedIn, open, refusal } from '../testkit/on-page';
import { phone } from '../testkit/taro';
import { MessageGrants } from './message-grants';

beforeEach(() => {
  phone.reset();
  logOut();
});

test('whoever waits reads how many messages are left on this matter, other matters’ left out', () => {
  open(<MessageGrants matter="residency" me={{ messageGrants: { reviewResult: 2, progress: 5 } }} />);
  expect(screen.getByText('您还能收到2条微信提醒，点一下再加')).toBeTruthy();
});

test('with none left the matter’s own question stands there', () => {
  open(<MessageGrants matter="suggestion" me={{ messageGrants: { reviewResult: 2, progress: 0 } }} />);
  expect(screen.getByText('有了答复，要在微信里告诉您吗？')).toBeTruthy();
});

test('a tap asks WeChat for the matter’s templates, and reports the answer once', async () => {
  const asked = cloud({ 'POST /v1/message-grants': { messageGrants: { reviewResult: 1 } } });
  await loggedIn();
  open(<MessageGrants matter="residency" me={{ messageGrants: {} }} />);
  fireEvent.click(screen.getByRole('button', { name: '有进展时微信告诉我' }));
  const reports = () => asked.filter(({ url }) => url === 'POST /v1/message-grants');
  await waitFor(() => expect(reports()).toHaveLength(1));
  expect(reports()[0]?.data).toEqual({ answers: [{ template: 'reviewResult', answer: 'accept' }] });
});

test('an answer that did not reach the cloud is told', async () => {
  cloud({ 'POST /v1/message-grants': refusal('FAULT', 500) });
  await loggedIn();
  open(<MessageGrants matter="residency" me={{ messageGrants: {} }} />);
  fireEvent.click(screen.getByRole('button', { name: '有进展时微信告诉我' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('nobody is asked before it is known who he is', () => {
  open(<MessageGrants matter="residency" me={undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
});
