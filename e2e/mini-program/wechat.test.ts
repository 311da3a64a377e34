import vm from 'node:vm';
import { createFixture, startEchoServer } from './fixture-program';
import type { MiniProgram } from './mini-program';

const { launch, stopAll } = createFixture();
afterEach(stopAll);

const answerOf = (program: MiniProgram): string => program.textOf(program.find({ class: 'answer' }));

describe("a person's answers to WeChat", () => {
  test('login gives the code that the test provides', async () => {
    const program = await launch({ login: async () => 'code-of-zhang' });
    await program.tap('登录');
    expect(answerOf(program)).toBe('code-of-zhang');
  });

  test('each template is accepted or not, as the person says', async () => {
    const program = await launch({ subscribe: () => ({ T1: 'accept' }) });
    await program.tap('订阅');
    expect(JSON.parse(answerOf(program))).toEqual({ errMsg: 'requestSubscribeMessage:ok', T1: 'accept', T2: 'reject' });
  });

  test('a subscription asked for after a request is refused, for the tap is over', async () => {
    const server = await startEchoServer();
    const program = await launch({ storage: new Map([['base', server.base]]) });
    await program.tap('先问后订');
    expect(answerOf(program)).toContain('can only be invoked by user TAP gesture');
    program.stop();
    await server.close();
  });

  test('a dialog is answered, and what it showed is on record', async () => {
    const program = await launch({ modal: () => false });
    await program.tap('删除');
    expect(program.calls('showModal')).toEqual([{ title: '删除这条？' }]);
    expect(program.calls('showToast')).toEqual([{ title: '没删' }]);
  });

  test('a file is picked in a chat and read byte by byte; one of another kind is not there to be picked', async () => {
    const program = await launch();
    await program.tap('选名单');
    expect(answerOf(program)).toBe('chooseMessageFile:fail cancel');
    program.receiveFile({ name: '名单.XLSX', bytes: Buffer.from([1]) });
    await program.tap('选名单');
    expect(answerOf(program)).toBe('chooseMessageFile:fail cancel');
    program.receiveFile({ name: '名单.CSV', bytes: Buffer.from([7, 0, 255]) });
    await program.tap('选名单');
    expect(answerOf(program)).toBe('名单.CSV 3 7,0,255');
  });

  describe('a photo', () => {
    const photo = { name: '我.JPG', bytes: Buffer.from('a picture') };

    test('is chosen in the album and sent as a form, the fields first and the file last', async () => {
      const server = await startEchoServer();
      const program = await launch({ storage: new Map([['base', server.base]]) });
      program.takePicture(photo);
      await program.tap('传照片');
      expect(answerOf(program)).toBe('image 9 201 {"id":"w1"}');
      const [heard] = server.heard;
      expect([heard?.method, heard?.path]).toEqual(['POST', '/photos']);
      expect(heard?.body.replace(/WX[0-9a-f-]{36}/g, '…').split('\r\n')).toEqual([
        '--…',
        'Content-Disposition: form-data; name="key"',
        '',
        'inbox/7',
        '--…',
        'Content-Disposition: form-data; name="policy"',
        '',
        'p',
        '--…',
        'Content-Disposition: form-data; name="file"; filename="0.jpg"',
        'Content-Type: image/jpeg',
        '',
        'a picture',
        '--…--',
        '',
      ]);
      expect(program.requests().map(({ status }) => status)).toEqual([201]);
      program.stop();
      await server.close();
    });

    test('that is not in the album is not chosen', async () => {
      const program = await launch();
      await program.tap('传照片');
      expect(answerOf(program)).toBe('chooseMedia:fail cancel');
    });

    test('is not sent without a network, nor to a domain that nobody has entered', async () => {
      const offline = await launch({ storage: new Map([['base', 'http://127.0.0.1:1']]), network: 'offline' });
      offline.takePicture(photo);
      await offline.tap('传照片');
      expect(answerOf(offline)).toBe('uploadFile:fail net::ERR_INTERNET_DISCONNECTED');
      const elsewhere = await launch({ storage: new Map([['base', 'https://bucket.example.invalid']]) });
      elsewhere.takePicture(photo);
      await elsewhere.tap('传照片');
      expect(answerOf(elsewhere)).toBe('uploadFile:fail url not in domain list: bucket.example.invalid');
    });
  });

  test('the phone-number button gives its own code, or the refusal', async () => {
    const willing = await launch({ phoneNumber: async () => 'phone-code' });
    await willing.tap('手机号');
    expect(answerOf(willing)).toBe('phone-code');
    const unwilling = await launch();
    await unwilling.tap('手机号');
    expect(answerOf(unwilling)).toBe('getPhoneNumber:fail user deny');
  });
});

describe('faults inside the mini-program fail the test', () => {
  test('a handler that throws', async () => {
    const program = await launch();
    await expect(program.tap('出错')).rejects.toThrow('broken handler');
    expect(program.takeErrors()).toHaveLength(1);
    expect(() => program.close()).not.toThrow();
  });

  test('an API that nobody provides, unless the test provides it', async () => {
    const program = await launch();
    await expect(program.tap('没有的接口')).rejects.toThrow(
      'wx.startBeaconDiscovery was called, but nobody provides it',
    );
    const provided = await launch({ wx: { startBeaconDiscovery: () => undefined } });
    await provided.tap('没有的接口');
    expect(provided.calls('startBeaconDiscovery')).toHaveLength(1);
  });

  test('text run as code', async () => {
    const program = await launch();
    await expect(program.tap('执行文本')).rejects.toThrow('Code generation from strings disallowed');
  });

  test('text run as code does nothing where Function is hollow, as on old phones', async () => {
    const program = await launch({ globals: { hideGlobalThis: true } });
    await program.tap('执行文本');
    expect(program.errors()).toEqual([]);
  });

  test('a promise that is rejected and that nobody handles', async () => {
    // The test runner listens too and would blame this test; while it looks away, only the mini-program's own ear is open.
    const real = vm.runInThisContext('process') as NodeJS.Process;
    const others = real.listeners('unhandledRejection');
    real.removeAllListeners('unhandledRejection');
    const program = await launch();
    await expect(program.tap('没人接')).rejects.toThrow('nobody listens');
    program.stop();
    for (const listener of others) real.on('unhandledRejection', listener as NodeJS.UnhandledRejectionListener);
  });

  test('a page that never comes to rest, and the words say why', async () => {
    const program = await launch();
    await expect(program.tap('等不完', { timeout: 200 })).rejects.toThrow('a timer of 20 ms');
  });

  test('a folder without a build', async () => {
    await expect(launch({ dist: __dirname })).rejects.toThrow('Build it first');
  });
});

test('the clock inside is the one that the test gives', async () => {
  const program = await launch({ now: () => Date.UTC(2026, 1, 3) });
  await program.tap('几点了');
  expect(answerOf(program)).toBe('2026-02-03T00:00:00.000Z');
});
