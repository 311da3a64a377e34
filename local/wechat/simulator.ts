import { createHash, randomInt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAccessTokens } from './access-tokens';
import { type Api, createFaults, type Fault, type Faults } from './faults';
import { type Listening, listen } from './listen';
import { createLogin } from './login';
import { createMarks, type Marks } from './marks';
import { createPeople, type KnownPeople } from './people';
import { refusalJson } from './refusals';
import { answerSubscribe } from './subscribe-answer';
import { createSubscribeSend, type SentMessage } from './subscribe-send';
import { assertTemplates, type Templates } from './templates';
import { createTextCheck, SAMPLE_WORDS, type WatchedWord } from './text-check';
import { type Call, type Reply, readCall, writeJson } from './wire';

const ROUTES: Readonly<Record<string, Api>> = {
  '/sns/jscode2session': 'login',
  '/cgi-bin/stable_token': 'token',
  '/cgi-bin/message/subscribe/send': 'send',
  '/wxa/msg_sec_check': 'check',
};

export interface WechatSettings {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly appid: string;
  readonly secret: string;
  readonly templates: Templates;
  /** A number in [0, 1); the system's randomness when left out. */
  readonly random?: () => number;
  /** What the text check objects to; the two sample words when left out. */
  readonly words?: readonly WatchedWord[];
  /** The released pages a message may lead to; every path passes when left out. */
  readonly pages?: readonly string[];
  /** Login successes carry `"errcode":0` as the older page shows; off, as live answers are, when left out. */
  readonly loginAnswersErrcode?: boolean;
  /** What `remember()` gave in an earlier life. */
  readonly remembered?: KnownPeople;
}

export interface WechatSimulator {
  /** Answers one request whose url begins at WeChat's own path. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  listen(port: number): Promise<Listening>;
  /** `wx.login` on this person's phone: a code for five minutes and one exchange. Counts as a visit. */
  issueLoginCode(openid: string): string;
  /** The person opens the mini-program. */
  visit(openid: string): void;
  /** @throws SubscribeFailure as `wx.requestSubscribeMessage` rejects */
  answerSubscribe(openid: string, templateIds: string[], answer: 'accept' | 'reject'): Record<string, string>;
  /** The same 28 characters for the same person, whenever asked. */
  openidFor(personKey: string): string;
  sent(): SentMessage[];
  /** Calls that arrived, those that met a fault included. */
  calls(): Record<Api, number>;
  setFaults(faults: readonly Fault[]): void;
  clearFaults(): void;
  /** The people it knows, their visits and sends left, as plain data for a later life. */
  remember(): KnownPeople;
}

export function createWechatSimulator(settings: WechatSettings): WechatSimulator {
  const { now, appid, templates } = settings;
  assertTemplates(templates);
  const marks = createMarks(now, settings.random ?? systemRandom);
  const people = createPeople(now, settings.remembered ?? {});
  const account = { appid, secret: settings.secret };
  const login = createLogin({ account, now, marks, people, answersErrcode: settings.loginAnswersErrcode ?? false });
  const tokens = createAccessTokens({ account, now, marks });
  const subscribe = createSubscribeSend({ now, people, templates, tokens, pages: settings.pages });
  const check = createTextCheck({ people, tokens, marks, words: settings.words ?? SAMPLE_WORDS });
  const faults = createFaults();
  const calls: Record<Api, number> = { login: 0, token: 0, send: 0, check: 0 };
  const apis = { login: login.exchange, token: tokens.stableToken, send: subscribe.send, check };
  const handle = createHandler({ apis, calls, expireToken: tokens.expireLatest, faults, marks });
  return {
    handle,
    listen: (port) => listen(handle, port),
    issueLoginCode: login.issueCode,
    visit: people.visit,
    answerSubscribe: (openid, templateIds, answer) =>
      answerSubscribe({ people, templates }, openid, templateIds, answer),
    openidFor: (personKey) => openidFor(appid, personKey),
    sent: () => [...subscribe.sent()],
    calls: () => ({ ...calls }),
    setFaults: faults.set,
    clearFaults: () => faults.set([]),
    remember: people.remember,
  };
}

interface Handling {
  readonly apis: Readonly<Record<Api, (call: Call) => Reply>>;
  readonly calls: Record<Api, number>;
  readonly expireToken: () => void;
  readonly faults: Faults;
  readonly marks: Marks;
}

function createHandler({ apis, calls, expireToken, faults, marks }: Handling): WechatSimulator['handle'] {
  const answer = (res: ServerResponse, reply: Reply) =>
    writeJson(res, 'json' in reply ? reply.json : refusalJson(reply.refusal, marks));
  return async (req, res) => {
    const call = await readCall(req);
    if (!call) return void res.destroy();
    const api = Object.hasOwn(ROUTES, call.path) ? ROUTES[call.path] : undefined;
    if (!api) return answer(res, { refusal: { errcode: 40066 } });
    calls[api] += 1;
    const fault = faults.next(api, call);
    switch (fault?.kind) {
      case 'refuse':
        return void res.destroy();
      case 'http500':
        return void res.writeHead(500, { 'Content-Type': 'text/html' }).end('<html>Internal Server Error</html>');
      case 'errcode':
        return answer(res, { refusal: { errcode: fault.errcode ?? -1 } });
      case 'drop_answer':
        apis[api](call);
        return void res.destroy();
      case 'expire_token':
        expireToken();
    }
    answer(res, apis[api](call));
  };
}

/** Openids differ between mini-programs, so the appid is part of them. */
function openidFor(appid: string, personKey: string): string {
  return `o${createHash('sha256').update(`${appid}:${personKey}`).digest('base64url').slice(0, 27)}`;
}

function systemRandom(): number {
  return randomInt(2 ** 47) / 2 ** 47;
}
