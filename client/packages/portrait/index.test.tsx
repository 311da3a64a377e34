import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, lost, open } from '../../testkit/on-page';
import { aMe, homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import Portrait from './index';

const photoId = '01K9PH0T00000000000000000A';
const worker = aMe({ roles: [{ role: 'gridWorker', at: homePath, placeName: '第1网格' }] });
const form = {
  photoId,
  url: 'https://bucket.test/',
  fields: { key: `raw/${photoId}`, Policy: 'p' },
  mostBytes: 5_242_880,
};
const routes = {
  photo: `GET /v1/photos/${photoId}`,
  consent: `POST /v1/photos/${photoId}/portrait`,
  withdraw: `POST /v1/photos/${photoId}/withdraw`,
};
const picture = { tempFilePath: 'wxfile://tmp/me.jpg', fileType: 'image', size: 200_000 };

/** The cloud of a worker who has agreed to nothing yet; then to what he uploads. */
const workerCloud = (more: Parameters<typeof cloud>[0] = {}) => {
  let agreed = false;
  return cloud({
    'GET /v1/me': worker,
    'GET /v1/my/portrait': () => (agreed ? { photoId } : {}),
    'POST /v1/photos': form,
    [routes.consent]: () => {
      agreed = true;
      return { photoId, state: 'checking' };
    },
    [routes.photo]: { photoId, state: 'checking', url: 'https://bucket.test/photos/x' },
    ...more,
  });
};

const openPage = async () => {
  await loggedIn();
  open(<Portrait />);
};
const choose = async () =>
  fireEvent.click(await screen.findByRole('button', { name: '同意展示，选一张照片' }, { timeout: 5000 }));

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a worker reads who will see it, agrees, and sees that it is being looked at', async () => {
  const asked = workerCloud();
  phone.holds([picture]);
  await openPage();
  await choose();
  expect(screen.getByText('通过检查后，找网格员的人都能看到，和您的姓名、值班电话放在一起')).toBeTruthy();
  expect(await screen.findByText('检查中')).toBeTruthy();
  expect(phone.uploads).toMatchObject([{ url: form.url, filePath: picture.tempFilePath, formData: form.fields }]);
  expect(asked.map(({ url }) => url)).toContain(routes.consent);
  expect(screen.getByRole('img', { name: '我的照片' }).getAttribute('data-src')).toBe('https://bucket.test/photos/x');
});

test('what did not arrive is sent again without choosing anew', async () => {
  workerCloud();
  phone.holds([picture]);
  phone.uploadAnswers(() => {
    throw new Error('uploadFile:fail timeout');
  });
  await openPage();
  await choose();
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  phone.holds([]);
  phone.uploadAnswers(() => 204);
  fireEvent.click(screen.getByRole('button', { name: '再传一次' }));
  expect(await screen.findByText('检查中')).toBeTruthy();
});

test('when only the consent was lost, the photo is not uploaded again', async () => {
  let answer: unknown = lost;
  let agreed = false;
  workerCloud({
    'GET /v1/my/portrait': () => (agreed ? { photoId } : {}),
    [routes.consent]: () => {
      agreed = answer !== lost;
      return answer;
    },
  });
  phone.holds([picture]);
  await openPage();
  await choose();
  await screen.findByText('没发出去，内容已保存，请重试。');
  answer = { photoId, state: 'checking' };
  fireEvent.click(screen.getByRole('button', { name: '再传一次' }));
  expect(await screen.findByText('检查中')).toBeTruthy();
  expect(phone.uploads.length).toBe(1);
});

test.each([
  ['a film', { ...picture, tempFilePath: 'wxfile://tmp/me.webp' }, '请选 JPG 或 PNG 照片。'],
  ['too large', { ...picture, size: 6_000_000 }, '照片太大，请选一张不超过5兆的。'],
])('what can’t be taken is told before anything is sent: %s', async (_, file, words) => {
  const asked = workerCloud();
  phone.holds([file]);
  await openPage();
  await choose();
  expect(await screen.findByText(words)).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/photos');
});

test.each([
  ['passed', undefined, '已通过'],
  ['refused', 'objected', '这张照片没有通过检查，请换一张。'],
])('a photo that is %s says so', async (state, reason, words) => {
  workerCloud({ 'GET /v1/my/portrait': { photoId }, [routes.photo]: { photoId, state, reason } });
  await openPage();
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('button', { name: '换一张照片' })).toBeTruthy();
});

test('a photo is taken back after its consequence was read', async () => {
  let withdrawn = false;
  const asked = workerCloud({
    'GET /v1/my/portrait': () => (withdrawn ? {} : { photoId }),
    [routes.photo]: { photoId, state: 'passed', url: 'https://bucket.test/photos/x' },
    [routes.withdraw]: () => {
      withdrawn = true;
      return { photoId, state: 'withdrawn' };
    },
  });
  await openPage();
  fireEvent.click(await screen.findByRole('button', { name: '撤回照片' }));
  expect(screen.getByText(/照片会删除，找不回来/)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: '撤回照片' }).at(-1) as HTMLElement);
  expect(await screen.findByRole('button', { name: '同意展示，选一张照片' })).toBeTruthy();
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(routes.withdraw));
});

test('who is no grid worker finds no button', async () => {
  cloud({ 'GET /v1/me': aMe() });
  await openPage();
  expect(await screen.findByText('这里给网格员用')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /照片/ })).toBeNull();
});

test('a visitor is asked to log in', () => {
  open(<Portrait />);
  expect(screen.getByText('您还没有登录')).toBeTruthy();
});
