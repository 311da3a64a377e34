import { fireEvent, screen, waitFor } from '@testing-library/react';
import { cloud, loggedIn, open } from '../testkit/on-page';
import { phone } from '../testkit/taro';
import { aWishView } from '../testkit/wish-view';
import { DeliverSheet } from './deliver-sheet';

const { id } = aWishView();
const path = `POST /v1/wishes/${id}/deliver`;

const show = async (held: number) => {
  const asked = cloud({ [path]: { id, number: '40271830', state: 'claimed' } });
  await loggedIn();
  const nothing = () => undefined;
  open(
    <DeliverSheet wishId={id} held={held} photoIds={[]} waits={false} onClose={nothing} onDone={nothing}>
      {null}
    </DeliverSheet>,
  );
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '书都搬好了' } });
  return async () => {
    fireEvent.click(screen.getByRole('button', { name: '告诉居民我办好了' }));
    await waitFor(() => expect(asked.some(({ url }) => url === path)).toBe(true));
    return asked.find(({ url }) => url === path)?.data;
  };
};

beforeEach(() => phone.reset());

test('a group that came with fewer than it said tells with how many, and reads that others are asked', async () => {
  const send = await show(3);
  fireEvent.click(screen.getByRole('button', { name: '来了减少一位' }));
  expect(screen.getByText('少来的1个名额会另外找人')).toBeTruthy();
  expect(await send()).toEqual({ report: '书都搬好了', photoIds: [], size: 2 });
});

test('a group that came whole need not count', async () => {
  expect(await (await show(3))()).toEqual({ report: '书都搬好了', photoIds: [] });
});

test('whoever comes alone is not asked with how many he came', async () => {
  const send = await show(1);
  expect(screen.queryByText('来了几位')).toBeNull();
  expect(await send()).toEqual({ report: '书都搬好了', photoIds: [] });
});
