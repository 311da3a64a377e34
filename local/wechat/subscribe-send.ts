import type { AccessTokens } from './access-tokens';
import type { People } from './people';
import type { Refusal } from './refusals';
import { readMessageData, type Template, type Templates } from './templates';
import { type Call, type JsonObject, postedObject, type Reply } from './wire';

const STATES: readonly unknown[] = [undefined, 'developer', 'trial', 'formal'];
const LANGUAGES: readonly unknown[] = [undefined, 'zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

/** A message that reached a phone. */
export interface SentMessage {
  /** 64 bits: beyond what a JavaScript number holds. */
  readonly msgid: string;
  readonly touser: string;
  readonly templateId: string;
  /** Where a tap on the message leads; null when it leads nowhere. */
  readonly page: string | null;
  readonly data: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface SubscribeSend {
  /** `POST /cgi-bin/message/subscribe/send` */
  send(call: Call): Reply;
  /** In the order of sending. */
  sent(): readonly SentMessage[];
}

export interface SubscribeSendSettings {
  readonly now: () => number;
  readonly people: People;
  readonly templates: Templates;
  readonly tokens: AccessTokens;
  /** The mini-program's released pages; undefined lets every path pass. */
  readonly pages: readonly string[] | undefined;
}

export function createSubscribeSend({ now, people, templates, tokens, pages }: SubscribeSendSettings): SubscribeSend {
  const sent: SentMessage[] = [];

  const deliver = (message: JsonObject): Reply => {
    const { touser, template_id, page, data } = message;
    if (typeof touser !== 'string' || !people.knows(touser)) return { refusal: { errcode: 40003 } };
    const template = ownTemplate(templates, template_id);
    if (typeof template_id !== 'string' || !template) return { refusal: { errcode: 40037 } };
    const read = readMessageData(template, data);
    if ('refusal' in read) return read;
    const refusal = optionRefusal(message) ?? pageRefusal(page, pages);
    if (refusal) return { refusal };
    if (people.sendsLeft(touser, template_id) < 1) return { refusal: { errcode: 43101 } };
    if (template.longTerm !== true) people.spendSend(touser, template_id);
    const msgid = messageId(now(), sent.length);
    const to = { touser, templateId: template_id, page: typeof page === 'string' && page !== '' ? page : null };
    sent.push({ msgid, ...to, data: read.words, at: now() });
    // Written by hand: JSON.stringify would round the number.
    return { json: `{"errcode":0,"errmsg":"ok","msgid":${msgid}}` };
  };

  return {
    send: (call) => {
      if (call.method !== 'POST') return { refusal: { errcode: 43002 } };
      const refusal = tokens.refusal(call);
      if (refusal) return { refusal };
      const posted = postedObject(call);
      return 'refusal' in posted ? posted : deliver(posted.json);
    },
    sent: () => [...sent],
  };
}

function ownTemplate(templates: Templates, id: unknown): Template | undefined {
  return typeof id === 'string' && Object.hasOwn(templates, id) ? templates[id] : undefined;
}

function optionRefusal({ miniprogram_state, lang }: JsonObject): Refusal | undefined {
  if (!STATES.includes(miniprogram_state)) return { errcode: 47003, about: 'miniprogram_state invalid' };
  return LANGUAGES.includes(lang) ? undefined : { errcode: 47003, about: 'lang invalid' };
}

function pageRefusal(page: unknown, pages: readonly string[] | undefined): Refusal | undefined {
  if (page === undefined || page === '') return undefined;
  if (typeof page !== 'string') return { errcode: 47001 };
  const path = (page.split('?')[0] ?? '').replace(/^\//, '');
  return pages === undefined || pages.includes(path) ? undefined : { errcode: 41030 };
}

/** Odd, and above 2^53: whoever parses it as a double always gets another number. */
function messageId(at: number, sequence: number): string {
  return ((1n << 60n) + (BigInt(Math.floor(at)) << 20n) + BigInt(sequence * 2 + 1)).toString();
}
