import { createFixture } from './fixture-program';
import type { MiniProgram } from './mini-program';

const { launch, stopAll } = createFixture();
afterEach(stopAll);

/** Lifecycle lines that an act adds. */
async function linesOf(program: MiniProgram, act: () => Promise<void>): Promise<readonly string[]> {
  const before = program.logs().length;
  await act();
  return program.logs().slice(before);
}

test('a start launches the app, then shows the first page, then makes it ready', async () => {
  const program = await launch();
  expect(program.logs()).toEqual([
    'app launch pages/home/index',
    'app show',
    'home show',
    'counter attached',
    'home ready',
  ]);
});

test('a page of a sub-package is read only when it is opened, and back leads home', async () => {
  const program = await launch();
  expect(program.loadedFiles()).not.toContain('packages/extra/detail/index.js');
  const there = await linesOf(program, () => program.tap('去详情'));
  expect(there).toEqual(['home hide', 'detail show', 'detail ready']);
  expect(program.loadedFiles()).toContain('packages/extra/detail/index.js');
  expect(program.currentPage()).toMatchObject({
    route: 'packages/extra/detail/index',
    query: { id: '7', name: '%E5%BC%A0' },
  });
  expect(program.text()).toContain('详情 7 张');
  const home = await linesOf(program, () => program.back());
  expect(home).toEqual(['detail unload', 'home show']);
  expect(program.pageRoutes()).toEqual(['pages/home/index']);
});

test('a tab that was left stays alive', async () => {
  const program = await launch();
  await program.tap('点我');
  const away = await linesOf(program, () => program.switchTab('列表'));
  expect(away).toEqual(['home hide', 'list show', 'list ready']);
  const home = await linesOf(program, () => program.switchTab('首页'));
  expect(home).toEqual(['list hide', 'home show', 'home tab 首页']);
  expect(program.currentPage().data.order).toEqual(['inner 7', 'outer']);
});

test('a switch to a tab closes the pages above it', async () => {
  const program = await launch();
  await program.tap('去详情');
  const lines = await linesOf(program, () => program.tap('去列表页'));
  expect(lines).toEqual(['detail unload', 'list show', 'list ready']);
  expect(program.pageRoutes()).toEqual(['pages/list/index']);
});

test('a replaced page is gone for good', async () => {
  const program = await launch();
  await program.tap('去详情');
  await program.tap('换成我的');
  expect(program.pageRoutes()).toEqual(['pages/home/index', 'pages/mine/index']);
});

test('an eleventh page is refused', async () => {
  const program = await launch({ path: '/pages/mine/index' });
  for (let page = 2; page <= 11; page += 1) await program.tap('再深一层');
  expect(program.pageRoutes()).toHaveLength(10);
  expect(program.calls('showToast')).toEqual([{ title: 'navigateTo:fail webview count limit exceed' }]);
});

test('a link opens its page with its query', async () => {
  const program = await launch({ path: '/pages/home/index?say=hello' });
  expect(program.textOf(program.find({ class: 'answer' }))).toBe('hello');
});

test('the app hears that it goes to the background and comes back', async () => {
  const program = await launch();
  const lines = await linesOf(program, async () => {
    await program.leave();
    await program.comeBack();
  });
  expect(lines).toEqual(['home hide', 'app hide', 'app show', 'home show']);
});
