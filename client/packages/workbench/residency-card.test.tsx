import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../testkit/on-page';
import { aResidency } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import { ResidencyCard } from './residency-card';

const residency = aResidency();
const path = `POST /v1/residencies/${residency.id}`;
const receipt = (state: string) => ({ id: residency.id, state });

const cardWith = async (answers: Readonly<Record<string, unknown>>) => {
  const asked = cloud(answers);
  await loggedIn();
  open(<ResidencyCard residency={residency} />);
  return asked;
};
const inSheet = (act: string) => {
  const found = screen.getAllByRole('button', { name: act }).at(-1);
  if (!found) throw new Error(`no ${act}`);
  return found;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('the door stays masked until somebody says why he must see it', async () => {
  const asked = await cardWith({ [`${path}/reveal`]: { residencyId: residency.id, room: '2单元301' } });
  fireEvent.click(screen.getByRole('button', { name: '查看门牌' }));
  fireEvent.click(inSheet('查看门牌'));
  expect(screen.getByText('请写明理由，至少两个字。')).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain(`${path}/reveal`);
  expect(screen.getByText('2****')).toBeTruthy();
});

test('with a reason the door is shown, and the reason goes with the request', async () => {
  const asked = await cardWith({ [`${path}/reveal`]: { residencyId: residency.id, room: '2单元301' } });
  fireEvent.click(screen.getByRole('button', { name: '查看门牌' }));
  expect(screen.getByText('这次查看会留下记录，并告诉居民本人。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '上门核实居住' }));
  fireEvent.click(inSheet('查看门牌'));
  expect(await screen.findByText('2单元301')).toBeTruthy();
  expect(asked.find(({ url }) => url === `${path}/reveal`)?.data).toEqual({ reason: '上门核实居住' });
});

test('staff confirm with one tap', async () => {
  const asked = await cardWith({ [`${path}/confirm`]: receipt('confirmed') });
  fireEvent.click(screen.getByRole('button', { name: '确认居住' }));
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`${path}/confirm`));
});

test('a resident who cannot be confirmed is told why', async () => {
  const asked = await cardWith({ [`${path}/decline`]: receipt('declined') });
  fireEvent.click(screen.getByRole('button', { name: '无法核实' }));
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: '门牌与登记不符，请核对' } });
  fireEvent.click(screen.getByRole('button', { name: '告诉居民：无法核实' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `${path}/decline`)?.data).toEqual({ reason: '门牌与登记不符，请核对' }),
  );
});

test('when a colleague was first, staff are told that something new has happened', async () => {
  await cardWith({ [`${path}/confirm`]: refusal('WRONG_STATE') });
  fireEvent.click(screen.getByRole('button', { name: '确认居住' }));
  expect(await screen.findByText(/刚刚有了新进展/)).toBeTruthy();
});
