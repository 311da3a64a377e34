/** A building's code is drawn once; what WeChat cannot draw now is asked for again, and never kept. */
import '../testkit/quiet';
import { createWechatSimulator } from '../../local/wechat/simulator';
import { connectWechat } from '../platform/wechat';
import { cloudOn } from '../testkit/cloud';
import { siblingGrid } from '../testkit/places';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { codesBy } from './building-code.wechat';

const secret = 'a-secret-of-the-tests';

describe('the code of a building', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it('is drawn at the first asking and handed out from then on', async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const ask = () =>
      cloudOn(store.table).ask('getBuildingCode', { as: 'staff', params: { buildingId: siblingGrid.building } });
    const first = await ask();
    const kept = (await store.everything()).filter(({ kind }) => kind === 'code').length;
    const writes = () => store.observer.calls().filter((call) => call === 'TransactWriteItems').length;
    const before = writes();
    expect([first.code, kept, (await ask()).body, writes() - before]).toEqual([undefined, 2, first.body, 0]);
  });

  it('is a picture of WeChat’s; while WeChat refuses, the asker is told to come again', async () => {
    const wechat = createWechatSimulator({ now: Date.now, appid: 'wx1', secret, templates: {} });
    const door = await wechat.listen(0);
    const codes = codesBy(connectWechat({ baseUrl: door.url, appid: 'wx1', secret }));
    const drawn = await codes.draw('b37107100700201001');
    expect(drawn.ok && Buffer.from(drawn.value.slice(1, 4)).toString()).toBe('PNG');
    wechat.setFaults([{ api: 'code', kind: 'errcode', errcode: 45009, times: 1 }]);
    expect(await codes.draw('b37107100700201001')).toMatchObject({ refusal: { code: 'WECHAT_UNAVAILABLE' } });
    wechat.setFaults([{ api: 'code', kind: 'expire_token', times: 1 }]);
    expect((await codes.draw('b37107100700201001')).ok).toBe(true);
    await door.close();
  });
});
