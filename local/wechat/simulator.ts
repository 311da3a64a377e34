import { createHash, randomInt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAccessTokens } from './access-tokens';
import { createCodes } from './codes';
import { type Api, createFaults, type Fault, type Faults } from './faults';
import { type Listening, listen } from './listen';
import { createLogin } from './login';
import { createMarks, type Marks } from './marks';
import { createMediaCheck, type MediaCheck } from './media-check';
import { createPeople, type KnownPeople } from './people';
import { createPhoneNumbers, type Phone } from './phone-number';
import { createPushes, type Pushes } from './pushes';
import { refusalJson } from './refusals';
import { answerSubscribe } from './subscribe-answer';
import { createSubscribeSend, type SentMessage } from './subscribe-send';
import { assertTemplates, type Templates } from './templates';
import { createTextCheck, SAMPLE_WORDS, type WatchedWord } from './text-check';
import { type Call, type JsonObject, type Reply, readCall, writeJson, writePicture } from './wire';

const ROUTES: Readonly<Record<string, Api>> = {
  '/sns/jscode2session': 'login',
  '/cgi-bin/stable_token': 'token',
  '/cgi-bin/message/subscribe/send': 'send',
  '/wxa/msg_sec_check': 'check',
  '/wxa/media_check_async': 'media',
  '/wxa/business/getuserphonenumber': 'phone',
  '/wxa/getwxacodeunlimit': 'code',
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
  /** How the account has set up message push, in secure mode; without it nothing is pushed. */
  readonly push?: { readonly token: string; readonly aesKey: string };
  /** What `remember()` gave in an earlier life. */
  readonly remembered?: KnownPeople;
}

export interface WechatSimulator {
  /** Answers one request whose url begins at WeChat's own path. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  listen(port: number): Promise<Listening>;
  /** `wx.login` on this person's phone: a code for five minutes and one exchange. Counts as a visit. */
  issueLoginCode(openid: string): string;
  /** The phone button on this person's phone, agreed to: a code for five minutes and one exchange. */
  issuePhoneCode(openid: string, phone: Phone): string;
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
  /** Pictures that were asked about, and what is made of them. */
  readonly media: Pick<MediaCheck, 'judgeNext' | 'judgeAgain' | 'traces'>;
  /** What the platform pushes, as soon as it knows where to. */
  readonly pushes: Omit<Pushes, 'schedule'>;
  /** The person switches messages off in WeChat's own list. */
  switchOff(openid: string, templateId: string): void;
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
  const pushAccount = settings.push === undefined ? undefined : { ...settings.push, appid };
  const pushes = createPushes(pushAccount, now, marks);
  const media = createMediaCheck({ appid, now, people, tokens, marks, pushes });
  const code = createCodes({ tokens, pages: settings.pages });
  const faults = createFaults();
  const phones = createPhoneNumbers({ account, now, marks, tokens });
  const calls: Record<Api, number> = { login: 0, token: 0, send: 0, check: 0, media: 0, phone: 0, code: 0 };
  const apis = {
    login: login.exchange,
    token: tokens.stableToken,
    send: subscribe.send,
    check,
    media: media.check,
    phone: phones.exchange,
    code,
  };
  const tellOf = (openid: string, event: string, items: readonly JsonObject[]) =>
    pushes.schedule(openid, () => subscribeEvent(openid, event, items, now()));
  const handle = createHandler({ apis, calls, expireToken: tokens.expireLatest, faults, marks });
  return {
    handle,
    listen: (port) => listen(handle, port),
    issueLoginCode: login.issueCode,
    issuePhoneCode: phones.issueCode,
    visit: people.visit,
    answerSubscribe: (openid, templateIds, answer) => {
      const answered = answerSubscribe({ people, templates }, openid, templateIds, answer);
      const items = templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: answer, PopupScene: '0' }));
      tellOf(openid, 'subscribe_msg_popup_event', items);
      return answered;
    },
    media,
    pushes,
    switchOff: (openid, TemplateId) =>
      tellOf(openid, 'subscribe_msg_change_event', [{ TemplateId, SubscribeStatusString: 'reject' }]),
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
  const answer = (res: ServerResponse, reply: Reply) => {
    if ('picture' in reply) writePicture(res, reply.picture, reply.type);
    else writeJson(res, 'json' in reply ? reply.json : refusalJson(reply.refusal, marks));
  };
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

/** One item comes bare, several in an array; numbers come as text. */
function subscribeEvent(openid: string, Event: string, items: readonly JsonObject[], at: number): JsonObject {
  const CreateTime = String(Math.floor(at / 1000));
  const head = { ToUserName: 'gh_97417a04a28d', FromUserName: openid, CreateTime, MsgType: 'event', Event };
  return { ...head, List: items.length === 1 ? items[0] : items };
}

/** Openids differ between mini-programs, so the appid is part of them. */
function openidFor(appid: string, personKey: string): string {
  return `o${createHash('sha256').update(`${appid}:${personKey}`).digest('base64url').slice(0, 27)}`;
}

function systemRandom(): number {
  return randomInt(2 ** 47) / 2 ** 47;
}
