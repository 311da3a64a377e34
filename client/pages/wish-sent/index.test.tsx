import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aResident } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import WishSent from './index';

const params = { id: '01K9ABCDEF0123456789ABCDEF', number: '40271830', due: '2999-11-24T09:00:00.000Z' };

beforeEach(() => {
  phone.reset();
  logOut();
  phone.opens(params);
});

test('the resident reads the number in two halves, what comes next and by when at the latest', () => {
  cloud({});
  open(<WishSent />);
  expect(screen.getByText('4027 1830')).toBeTruthy();
  expect(screen.getByText('社区最晚2999年11月24日17:00前答复您')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^打电话给/ })).toBeTruthy();
});

test('messages are asked for only at his own tap, and his answer is reported once', async () => {
  let granted = {};
  const messageGrants = { reviewResult: 1, progress: 1 };
  const asked = cloud({
    'GET /v1/me': () => aResident({ messageGrants: granted }),
    'POST /v1/message-grants': () => {
      granted = messageGrants;
      return { messageGrants };
    },
  });
  await loggedIn();
  open(<WishSent />);
  const reports = () => asked.filter(({ url }) => url === 'POST /v1/message-grants');
  expect(reports()).toHaveLength(0);
  fireEvent.click(await screen.findByRole('button', { name: '有进展时微信告诉我' }));
  expect(await screen.findByText('您还能收到2条微信提醒，点一下再加')).toBeTruthy();
  await waitFor(() => expect(reports()).toHaveLength(1));
  expect(reports()[0]).toMatchObject({
    data: {
      answers: [
        { template: 'reviewResult', answer: 'accept' },
        { template: 'progress', answer: 'accept' },
      ],
    },
  });
});

test('from here he goes on to his wish, and back does not lead to the form', () => {
  cloud({});
  open(<WishSent />);
  fireEvent.click(screen.getByRole('button', { name: '看进度' }));
  expect(phone.went).toEqual([{ to: 'redirectTo', url: `/pages/wish/index?id=${params.id}` }]);
});
