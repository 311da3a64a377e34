import { MINUTE, RID, serveWechat, type Wechat } from './testkit';

const mainland = { number: '13800138012', countryCode: '86' };

let wechat: Wechat;
beforeEach(async () => {
  wechat = await serveWechat();
});
afterEach(() => wechat.close());

const exchange = async (body: unknown) =>
  (await wechat.post(`/wxa/business/getuserphonenumber?access_token=${await wechat.token()}`, body)).json;

const refused = { errcode: 40029, errmsg: expect.stringMatching(`^invalid code, rid: ${RID}$`) };

test('a code of the phone button is exchanged for the number, as WeChat’s sample shows it', async () => {
  const code = wechat.sim.issuePhoneCode('o-somebody', mainland);
  expect(await exchange({ code })).toEqual({
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: '13800138012',
      purePhoneNumber: '13800138012',
      countryCode: '86',
      watermark: { timestamp: expect.any(Number), appid: expect.stringMatching(/^wx/) },
    },
  });
});

test('a foreign number is led by its country’s code, the pure one is not', async () => {
  const code = wechat.sim.issuePhoneCode('o-somebody', { number: '2025550123', countryCode: '1' });
  expect((await exchange({ code })).phone_info).toMatchObject({
    phoneNumber: '+1 2025550123',
    purePhoneNumber: '2025550123',
  });
});

test('a code works once, for five minutes, and for nobody else’s openid', async () => {
  const [once, late, foreign] = [0, 1, 2].map(() => wechat.sim.issuePhoneCode('o-somebody', mainland));
  await exchange({ code: once });
  expect(await exchange({ code: once })).toEqual(refused);
  expect(await exchange({ code: foreign, openid: 'o-another' })).toEqual(refused);
  wechat.advance(5 * MINUTE + 1);
  expect(await exchange({ code: late })).toEqual(refused);
});

test('a login code is no phone code, nor the other way round', async () => {
  expect(await exchange({ code: wechat.sim.issueLoginCode('o-somebody') })).toEqual(refused);
});

test('without a token nothing is told, and the code stays good', async () => {
  const code = wechat.sim.issuePhoneCode('o-somebody', mainland);
  const { json } = await wechat.post('/wxa/business/getuserphonenumber', { code });
  expect(json.errcode).toBe(41001);
  expect(await exchange({ code })).toHaveProperty('phone_info');
});
