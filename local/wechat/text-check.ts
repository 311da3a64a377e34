import type { AccessTokens } from './access-tokens';
import type { Marks } from './marks';
import type { People } from './people';
import type { Refusal } from './refusals';
import { type Call, type JsonObject, postedObject, type Reply } from './wire';

const VISIT_MS = 2 * 3600 * 1000;
const LONGEST_CONTENT = 2500;
const PROFILE_SCENE = 1;
const SCENES: readonly unknown[] = [PROFILE_SCENE, 2, 3, 4];

/** Text that WeChat objects to; `label` is one of its numbers, e.g. 20006 for crime. */
export interface WatchedWord {
  readonly text: string;
  readonly suggest: 'risky' | 'review';
  readonly label: number;
}

export const SAMPLE_WORDS: readonly WatchedWord[] = [
  { text: '违禁词样例', suggest: 'risky', label: 20006 },
  { text: '待审词样例', suggest: 'review', label: 20001 },
];

export interface TextCheckSettings {
  readonly people: People;
  readonly tokens: AccessTokens;
  readonly marks: Marks;
  readonly words: readonly WatchedWord[];
}

/** `POST /wxa/msg_sec_check`, version 2: the verdict is in `result.suggest`, never in the errcode. */
export function createTextCheck({ people, tokens, marks, words }: TextCheckSettings): (call: Call) => Reply {
  return (call) => {
    if (call.method !== 'POST') return { refusal: { errcode: 43002 } };
    const refusal = tokens.refusal(call);
    if (refusal) return { refusal };
    const posted = postedObject(call);
    if ('refusal' in posted) return posted;
    const objection = argumentRefusal(posted.json) ?? visitorRefusal(people, posted.json.openid);
    if (objection) return { refusal: objection };
    const { suggest, label } = verdict(checkedText(posted.json), words);
    const detail = [
      { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
      { strategy: 'keyword', errcode: 0 },
    ];
    const answer = { errcode: 0, errmsg: 'ok', detail, trace_id: marks.rid(), result: { suggest, label } };
    return { json: JSON.stringify(answer) };
  };
}

function argumentRefusal({ content, version, scene }: JsonObject): Refusal | undefined {
  if (version !== 2 || typeof content !== 'string' || content === '') return { errcode: 40097 };
  if (!SCENES.includes(scene)) return { errcode: 40129 };
  return content.length > LONGEST_CONTENT ? { errcode: 40097 } : undefined;
}

function visitorRefusal(people: People, openid: unknown): Refusal | undefined {
  if (typeof openid !== 'string' || !people.knows(openid)) return { errcode: 40003 };
  return people.visitedWithin(openid, VISIT_MS) ? undefined : { errcode: 61010 };
}

function checkedText({ content, title, nickname, signature, scene }: JsonObject): string {
  return [content, title, nickname, scene === PROFILE_SCENE ? signature : ''].join('\n');
}

function verdict(text: string, words: readonly WatchedWord[]): { suggest: string; label: number } {
  const found = words.filter((word) => text.includes(word.text));
  const worst = found.find((word) => word.suggest === 'risky') ?? found[0];
  return worst ? { suggest: worst.suggest, label: worst.label } : { suggest: 'pass', label: 100 };
}
