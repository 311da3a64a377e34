/** WeChat's message push: the one door through which the platform calls us. What opens it is its signature, not a session. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';

const mark = z.string().check(z.minLength(1), z.maxLength(128));
const hash = z.string().check(z.regex(/^[0-9a-f]{40}$/));
const seconds = z.string().check(z.regex(/^\d{1,12}$/));

export const verifyPush = contract({
  act: 'verifyPush',
  entry: 'push',
  method: 'GET',
  path: '/v1/wechat/push',
  access: 'open',
  kind: 'read',
  replies: 'text',
  summary:
    'WeChat asks, when the address is entered in its console, whether we know the token: the echo is the answer.',
  query: z.object({ signature: hash, timestamp: seconds, nonce: mark, echostr: mark }),
  reply: z.string(),
  failures: ['UNAUTHENTICATED'],
});

export const receivePush = contract({
  act: 'receivePush',
  entry: 'push',
  method: 'POST',
  path: '/v1/wechat/push',
  access: 'open',
  kind: 'write',
  replies: 'text',
  summary:
    'An event of the platform in secure mode. Signed and fresh, it is recorded once, however often it comes; what follows from it is done afterwards.',
  query: z.object({ timestamp: seconds, nonce: mark, msg_signature: hash }),
  body: z.object({ Encrypt: z.string().check(z.minLength(1), z.maxLength(100_000)) }),
  reply: z.string(),
  failures: ['UNAUTHENTICATED'],
});
