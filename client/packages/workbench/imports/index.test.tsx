import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Imports from './index';

const id = '01K9MPRT000000000000000A01';
const view = {
  id,
  kind: 'households',
  state: 'done',
  fileName: '居民名单.xlsx',
  placeId: 'c371071007002',
  placeName: '古寨社区',
  startedAt: '2026-11-20T02:15:00.000Z',
  received: 1,
  parts: 1,
  rows: 2,
  counts: { added: 1, changed: 0, unchanged: 0, refused: 1 },
  columns: { mapped: [{ header: '房号', field: 'room' }], ignored: ['宠物'] },
};
const refusedLine = { line: 3, outcome: 'refused', shown: '1号楼 2**** 张**', reason: 'not_a_phone', field: 'phone' };

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff open an import and read row by row what became of it', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/imports': { items: [view] },
    [`GET /v1/imports/${id}`]: view,
    [`GET /v1/imports/${id}/rows`]: ({ url }: { url: string }) => ({
      items: url.includes('show=refused') ? [refusedLine] : [{ line: 2, outcome: 'added', shown: '' }, refusedLine],
    }),
  });
  await loggedIn();
  open(<Imports />);
  fireEvent.click(await screen.findByText('居民名单.xlsx'));
  expect(await screen.findByText('第3行 有问题：手机号号码不对', { exact: false })).toBeTruthy();
  expect(screen.getByText('房号→房屋号')).toBeTruthy();
  expect(screen.getByText('宠物')).toBeTruthy();
  fireEvent.click(screen.getByText('有问题'));
  expect(await screen.findByText('1号楼 2**** 张**')).toBeTruthy();
});

test('a list that lacks a column says which', async () => {
  const failed = { ...view, state: 'failed', failure: 'columns_missing', missing: ['building'] };
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/imports': { items: [failed] },
    [`GET /v1/imports/${id}`]: { ...failed, counts: { added: 0, changed: 0, unchanged: 0, refused: 0 } },
  });
  await loggedIn();
  open(<Imports />);
  fireEvent.click(await screen.findByText('居民名单.xlsx'));
  expect(await screen.findByText('缺少必要的列：楼号')).toBeTruthy();
});

test('a list of staff without a phone says which column to add', async () => {
  const told = { ...view, kind: 'staff', state: 'done', missing: ['phone'] };
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/imports': { items: [told] },
    [`GET /v1/imports/${id}`]: { ...told, counts: { added: 0, changed: 0, unchanged: 0, refused: 0 } },
  });
  await loggedIn();
  open(<Imports />);
  fireEvent.click(await screen.findByText('居民名单.xlsx'));
  expect(await screen.findByText(/没有“联系电话”这一列.*请加一列“联系电话”/)).toBeTruthy();
});

test('where nothing was imported yet, it is said, with what a list must hold', async () => {
  cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/imports': { items: [] } });
  await loggedIn();
  open(<Imports />);
  expect(await screen.findByText('还没有导入过名单')).toBeTruthy();
  expect(screen.getByText(/身份证号不会保存/)).toBeTruthy();
});

test('when the imports can’t be read it is said, with a way to try again', async () => {
  cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/imports': refusal('NOT_ALLOWED', 403) });
  await loggedIn();
  open(<Imports />);
  expect(await screen.findByText(/没有办理这一步的权限/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});

test('a district’s supervisor hands in the tree and staff, and no households', async () => {
  const roles = [{ role: 'districtSupervisor' as const, at: { district: homePath.district }, placeName: '环翠区' }];
  cloud({ 'GET /v1/me': aMe({ roles }), 'GET /v1/imports': { items: [] } });
  await loggedIn();
  open(<Imports />);
  expect(await screen.findByText('还没有导入过名单')).toBeTruthy();
  expect(screen.getAllByRole('radio').map((chip) => chip.getAttribute('aria-label'))).toEqual([
    '社区网格楼栋',
    '工作人员',
  ]);
  expect(screen.getByText(/区里导入写街道、社区/)).toBeTruthy();
});

test('a row that names another street is told so by its column', async () => {
  const line = { line: 2, outcome: 'refused', shown: '青山街道', reason: 'other_street', field: 'street' };
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/imports': { items: [{ ...view, kind: 'orgTree' }] },
    [`GET /v1/imports/${id}`]: { ...view, kind: 'orgTree' },
    [`GET /v1/imports/${id}/rows`]: { items: [line] },
  });
  await loggedIn();
  open(<Imports />);
  fireEvent.click(await screen.findByText('居民名单.xlsx'));
  expect(await screen.findByText('第2行 有问题：街道不是本街道', { exact: false })).toBeTruthy();
});
