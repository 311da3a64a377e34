/** Pushes as WeChat sends them: sealed and signed by hand, from its documentation and not from our code. */
import { createCipheriv, createHash } from 'node:crypto';
import { noon } from './fixed';

export const pushAccount = {
  token: 'the-token-of-the-push-door',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appid: 'wx0123456789abcdef',
} as const;

/** WeChat's template ids of the tests, by our keys. */
export const pushTemplates = { reviewResult: 'tmpl-review', progress: 'tmpl-progress' } as const;

const signed = (...parts: string[]): string => createHash('sha1').update(parts.sort().join('')).digest('hex');

const seal = (message: string, appid: string): string => {
  const key = Buffer.from(`${pushAccount.aesKey}=`, 'base64');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(message));
  const plain = Buffer.concat([Buffer.from('sixteen letters!'), length, Buffer.from(message), Buffer.from(appid)]);
  const pad = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])), cipher.final()]).toString(
    'base64',
  );
};

interface PushMarks {
  readonly at?: string;
  readonly nonce?: string;
  readonly appid?: string;
  readonly token?: string;
}

/** What comes through the door for an event of the platform. */
export const aPush = (
  message: unknown,
  { at = noon, nonce = '1514711492', appid = pushAccount.appid, token = pushAccount.token }: PushMarks = {},
) => {
  const timestamp = String(Math.floor(Date.parse(at) / 1000));
  const Encrypt = seal(typeof message === 'string' ? message : JSON.stringify(message), appid);
  return {
    query: { timestamp, nonce, msg_signature: signed(token, timestamp, nonce, Encrypt) },
    body: { ToUserName: 'gh_97417a04a28d', Encrypt },
  };
};

/** What WeChat asks when the address is entered in its console. */
export const aPushQuestion = () => {
  const [timestamp, nonce] = [String(Date.parse(noon) / 1000), '1514711492'];
  const signature = signed(pushAccount.token, timestamp, nonce);
  return { query: { signature, timestamp, nonce, echostr: '4375120948345356249' } };
};

export const aJudgement = (traceId: string, suggest: string, more: Record<string, unknown> = {}) => ({
  ToUserName: 'gh_97417a04a28d',
  FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
  CreateTime: 1762329554,
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: pushAccount.appid,
  trace_id: traceId,
  version: 2,
  result: { suggest, label: '100' },
  detail: [{ strategy: 'content_model', errcode: 0, suggest, label: '100', prob: 90 }],
  ...more,
});
