import type { AccessTokens } from './access-tokens';
import type { Marks } from './marks';
import type { People } from './people';
import type { Pushes } from './pushes';
import type { Refusal } from './refusals';
import { type Call, type JsonObject, postedObject, type Reply } from './wire';

const VISIT_MS = 2 * 3600 * 1000;
const LARGEST_BYTES = 10 * 1024 * 1024;
const SCENES: readonly unknown[] = [1, 2, 3, 4];
const MEDIA_TYPES: readonly unknown[] = [1, 2];
const DOWNLOAD_FAILED = -1008;
const LABELS = { pass: '100', review: '21000', risky: '20002' } as const;

export type Judgement = keyof typeof LABELS;

export interface MediaCheck {
  /** `POST /wxa/media_check_async`, version 2: answers with a trace; the judgement is pushed. */
  check(call: Call): Reply;
  /** What is made of the next pictures, one by one; then all pass. */
  judgeNext(judgements: readonly Judgement[]): void;
  /** Pushes another judgement on a picture that was asked about. */
  judgeAgain(traceId: string, judgement: Judgement): void;
  /** The traces given, in their order. */
  traces(): readonly string[];
}

export interface MediaCheckSettings {
  readonly appid: string;
  readonly now: () => number;
  readonly people: People;
  readonly tokens: AccessTokens;
  readonly marks: Marks;
  readonly pushes: Pushes;
}

export function createMediaCheck({ appid, now, people, tokens, marks, pushes }: MediaCheckSettings): MediaCheck {
  const asked = new Map<string, string>();
  let next: Judgement[] = [];

  const eventOf = (openid: string, traceId: string, outcome: JsonObject): JsonObject => ({
    ToUserName: 'gh_97417a04a28d',
    FromUserName: openid,
    CreateTime: Math.floor(now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid,
    trace_id: traceId,
    version: 2,
    ...outcome,
  });
  const judged = (suggest: Judgement): JsonObject => ({
    result: { suggest, label: LABELS[suggest] },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label: LABELS[suggest], prob: 90 }],
  });

  return {
    check: (call) => {
      if (call.method !== 'POST') return { refusal: { errcode: 43002 } };
      const refusal = tokens.refusal(call);
      if (refusal) return { refusal };
      const posted = postedObject(call);
      if ('refusal' in posted) return posted;
      const { openid, media_url } = posted.json;
      const objection = argumentRefusal(posted.json) ?? visitorRefusal(people, openid);
      if (objection) return { refusal: objection };
      const traceId = marks.rid();
      const suggest = next.shift() ?? 'pass';
      asked.set(traceId, String(openid));
      pushes.schedule(String(openid), async () => {
        const isThere = await canDownload(String(media_url));
        return eventOf(String(openid), traceId, isThere ? judged(suggest) : { errcode: DOWNLOAD_FAILED });
      });
      return { json: JSON.stringify({ errcode: 0, errmsg: 'ok', trace_id: traceId }) };
    },
    judgeNext: (judgements) => {
      next = [...judgements];
    },
    judgeAgain: (traceId, judgement) => {
      const openid = asked.get(traceId);
      if (openid === undefined) throw new Error(`nothing was asked under ${traceId}`);
      pushes.schedule(openid, () => eventOf(openid, traceId, judged(judgement)));
    },
    traces: () => [...asked.keys()],
  };
}

function argumentRefusal({ media_url, media_type, version, scene }: JsonObject): Refusal | undefined {
  if (typeof media_url !== 'string' || !/^https?:\/\//.test(media_url) || version !== 2) return { errcode: 40097 };
  if (!MEDIA_TYPES.includes(media_type)) return { errcode: 40004 };
  return SCENES.includes(scene) ? undefined : { errcode: 40129 };
}

function visitorRefusal(people: People, openid: unknown): Refusal | undefined {
  if (typeof openid !== 'string' || !people.knows(openid)) return { errcode: 40003 };
  return people.visitedWithin(openid, VISIT_MS) ? undefined : { errcode: 61010 };
}

async function canDownload(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    const bytes = (await answer.arrayBuffer()).byteLength;
    return answer.ok && bytes > 0 && bytes <= LARGEST_BYTES;
  } catch {
    return false;
  }
}
