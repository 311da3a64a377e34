import { createFixture, type EchoServer, startEchoServer } from './fixture-program';

const { launch, stopAll } = createFixture();
let server: EchoServer;
const answer = { ariaLabel: '答复' };

beforeEach(async () => {
  server = await startEchoServer();
});
afterEach(async () => {
  stopAll();
  await server.close();
});

const withBase = (): Map<string, unknown> => new Map([['base', server.base]]);

describe('what a person sees and does', () => {
  test('the first page shows its text, and hides what is hidden', async () => {
    const program = await launch();
    expect(program.currentPage().route).toBe('pages/home/index');
    expect(program.text()).toContain('地点：东区');
    expect(program.text()).not.toContain('看不见');
  });

  test('what is typed reaches the page, cut at the longest length, and the field is left again', async () => {
    const storage = new Map<string, unknown>();
    const program = await launch({ storage });
    await program.input({ placeholder: '写一句话' }, '一二三四五六七八九十多出来');
    expect(program.currentPage().data).toMatchObject({ draft: '一二三四五六七八九十' });
    expect(storage.get('draft')).toBe('一二三四五六七八九十');
  });

  test('a draft is still there after the next launch', async () => {
    const storage = new Map<string, unknown>();
    const first = await launch({ storage });
    await first.input({ role: 'textbox' }, '想要一盏灯');
    first.close();
    const second = await launch({ storage });
    expect(second.find({ placeholder: '写一句话' }).attributes.value).toBe('想要一盏灯');
  });

  test('choosing on a picker works by pointing at its words', async () => {
    const program = await launch();
    await program.pick('地点：东区', 1);
    expect(program.find('地点：西区').tag).toBe('view');
  });

  test('a tap travels upwards, with the data of each element that hears it', async () => {
    const program = await launch();
    await program.tap('点我');
    expect(program.currentPage().data.order).toEqual(['inner 7', 'outer']);
  });

  test('a component keeps its own state while the page around it changes', async () => {
    const program = await launch();
    await program.tap('数到 3');
    await program.tap('点我');
    expect(program.text()).toContain('数到 4');
  });

  test('nested templates and the end of a list', async () => {
    const program = await launch();
    await program.switchTab('列表');
    await program.scrollToLower();
    expect(program.text().split('\n')).toEqual(['第1行，下一层101', '第2行，下一层102', '第3行，下一层103']);
  });

  test('pulling down refreshes', async () => {
    const program = await launch();
    await program.pullDownRefresh();
    expect(program.textOf(program.find(answer))).toBe('refreshed');
    expect(program.calls('stopPullDownRefresh')).toHaveLength(1);
  });

  test('looking for what is not there says what the page shows instead', async () => {
    const program = await launch();
    expect(() => program.find('没有这个')).toThrow('地点：东区');
    expect(() => program.find({ role: 'button' })).toThrow('3 elements fit');
  });

  test('a disabled button cannot be tapped', async () => {
    const program = await launch({ storage: withBase() });
    await program.tap('查询', { wait: false });
    await expect(program.tap('查询')).rejects.toThrow('disabled');
    await program.settle();
  });
});

describe('requests', () => {
  test('a request goes to a real server and its answer comes back', async () => {
    const program = await launch({ storage: withBase() });
    await program.input({ role: 'textbox' }, '灯');
    await program.tap('查询');
    expect(program.textOf(program.find(answer))).toBe('201 {"id":"w1"}');
    expect(server.heard).toEqual([{ method: 'POST', path: '/wishes', key: 'k1', body: '{"words":"灯"}' }]);
    expect(program.requests()).toEqual([
      { method: 'POST', url: `${server.base}/wishes`, status: 201, bytes: 11, sentBytes: 15 },
    ]);
  });

  test('without a network nothing leaves', async () => {
    const program = await launch({ storage: withBase() });
    program.setNetwork('offline');
    await program.tap('查询');
    expect(program.textOf(program.find(answer))).toContain('request:fail');
    expect(server.heard).toEqual([]);
  });

  test('a lost answer was heard by the server all the same', async () => {
    const program = await launch({ storage: withBase() });
    program.setNetwork('answer-lost');
    await program.tap('查询');
    expect(program.textOf(program.find(answer))).toContain('request:fail');
    expect(server.heard).toHaveLength(1);
  });

  test('an address outside this machine is refused', async () => {
    const program = await launch({ storage: new Map([['base', 'https://example.com']]) });
    await program.tap('查询');
    expect(program.textOf(program.find(answer))).toBe('request:fail url not in domain list: example.com');
  });

  test('the bytes of setData are counted by route', async () => {
    const program = await launch();
    await program.tap('点我');
    const sizes = ['{"draft":"","answer":""}', '{"order[0]":"inner 7"}', '{"order[1]":"outer"}'].map(
      (json) => json.length,
    );
    expect(program.setDataBytes()).toEqual({
      'pages/home/index': { calls: 3, bytes: sizes.reduce((sum, size) => sum + size), largest: Math.max(...sizes) },
    });
  });
});
