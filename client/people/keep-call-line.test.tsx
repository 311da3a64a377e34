import { render, screen } from '@testing-library/react';
import { act } from 'react';
import { cityLine, setCallLine, useCallLine, whoOf } from '../platform/call-line';
import { setReadingMode } from '../platform/reading-mode';
import { logOut } from '../platform/session';
import { cloud, loggedIn, open } from '../testkit/on-page';
import { aResident } from '../testkit/people';
import { phone } from '../testkit/taro';
import { KeepCallLine, lineOf } from './keep-call-line';

const contact = {
  workerName: '周晓明',
  dutyPhone: '0631-0001006',
  standInName: '李雅静',
  standInPhone: '0631-0001007',
  communityName: '古寨社区',
  communityPhone: '0631-0001002',
  away: false,
};

test.each([
  [{}, '网格员周晓明', '0631-0001006'],
  [{ away: true }, '替班网格员李雅静', '0631-0001007'],
  [{ dutyPhone: '' }, '古寨社区', '0631-0001002'],
  [{ away: true, standInPhone: '' }, '古寨社区', '0631-0001002'],
  [{ dutyPhone: '', communityPhone: '' }, '12345热线', '12345'],
  [{ away: true, workerName: '', dutyPhone: '' }, '替班网格员李雅静', '0631-0001007'],
] as const)('with %j it is %s who is called', (part, who, number) => {
  const line = lineOf({ ...contact, ...part });
  expect([whoOf(line), line.phone]).toEqual([who, number]);
});

test('who has not said where he lives reaches the city', () => {
  expect(lineOf(undefined)).toBe(cityLine);
});

const Shown = () => <>{whoOf(useCallLine())}</>;

describe('打电话 of a resident', () => {
  beforeEach(async () => {
    phone.reset();
    logOut();
    setCallLine(cityLine);
  });
  afterAll(() => act(() => setReadingMode('standard')));
  const served = async () => {
    const asked = cloud({
      'GET /v1/me': aResident(),
      'GET /v1/grids/g37107100700201/contact': {
        ...contact,
        gridId: 'g37107100700201',
        gridName: '第1网格',
        communityId: 'c371071007002',
        dutyHours: '工作日',
      },
    });
    await loggedIn();
    return asked;
  };

  test('reaches his grid worker in 关怀版', async () => {
    await served();
    act(() => setReadingMode('care'));
    open(
      <>
        <KeepCallLine />
        <Shown />
      </>,
    );
    expect(await screen.findByText('网格员周晓明')).toBeTruthy();
  });

  test('is not asked for while he reads the usual type', async () => {
    const asked = await served();
    act(() => setReadingMode('standard'));
    render(<KeepCallLine />);
    expect(asked.map(({ url }) => url)).toEqual(['POST /v1/sessions']);
  });
});
