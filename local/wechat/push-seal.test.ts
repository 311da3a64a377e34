import { pushSignature, sealMessage } from './push-seal';

const account = { token: 'AAAAA', aesKey: 'A'.repeat(43), appid: 'wxba5fad812f8e6fb9' };
const encrypted =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=';
const message =
  '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}';

test('a message is sealed as in WeChat’s own example', () => {
  expect(sealMessage(account, message, Buffer.from('a8eedb185eb2fecf'))).toBe(encrypted);
});

test.each([
  [['1714036504', '1514711492'], 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
  [['1714037059', '486452656'], '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
  [['1714112445', '415670741'], '6c5c811b55cc85e0e1b54100749188c20beb3f5d'],
  [['1714112445', '415670741', encrypted], '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3'],
])('a push is signed as in WeChat’s own examples: %#', (parts, signature) => {
  expect(pushSignature(account.token, ...parts)).toBe(signature);
});
