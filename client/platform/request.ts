/** The one place that speaks to the network. Every answer and every refusal is parsed before anybody sees it. */
import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import type { CallOf, Contract, ReplyOf } from '../../shared/kernel/contract';
import { failureCodes } from '../../shared/kernel/failures';
import { CallFailed } from './call-failed';
import { noteServerTime } from './server-time';

/** The parts of a call that its contract names. */
export type Given<C extends Contract> = {
  readonly [K in keyof CallOf<C> as undefined extends CallOf<C>[K] ? never : K]: CallOf<C>[K];
};

export interface CallMarks {
  readonly token?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

const failureSchema = z.object({ code: z.enum(failureCodes), field: z.optional(z.string()) });

const urlOf = (c: Contract, { params = {}, query = {} }: Parts): string => {
  const path = c.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${API_BASE_URL}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
};

const headersOf = (marks: CallMarks): Record<string, string> => ({
  'content-type': 'application/json',
  ...(marks.token ? { authorization: `Bearer ${marks.token}` } : {}),
  ...(marks.idempotencyKey ? { 'idempotency-key': marks.idempotencyKey } : {}),
});

const dateOf = (headers: Readonly<Record<string, unknown>> | undefined): string | undefined => {
  const found = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'date');
  return typeof found?.[1] === 'string' ? found[1] : undefined;
};

const refusalFrom = (status: number, data: unknown): CallFailed => {
  const refusal = failureSchema.safeParse(data);
  if (refusal.success) return new CallFailed(refusal.data.code, refusal.data.field);
  // The gateway itself answers in words of its own when it throttles.
  return new CallFailed(status === 429 || status === 503 ? 'BUSY' : 'FAULT');
};

interface Answer {
  readonly statusCode: number;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** WeChat hands every status to success; browsers reject on some. Both come out the same. */
const exchange = async (c: Contract, parts: Parts, marks: CallMarks): Promise<Answer> => {
  try {
    return await Taro.request({
      url: urlOf(c, parts),
      method: c.method,
      header: headersOf(marks),
      ...(parts.body === undefined ? {} : { data: parts.body }),
    });
  } catch {
    throw new CallFailed('OFFLINE');
  }
};

/**
 * Performs the act that the contract names.
 * @throws CallFailed with the refusal's code; `FAULT` for an answer that the contract does not allow.
 */
export const call = async <C extends Contract>(c: C, given: Given<C>, marks: CallMarks = {}): Promise<ReplyOf<C>> => {
  const answer = await exchange(c, given as Parts, marks);
  noteServerTime(dateOf(answer.header));
  if (answer.statusCode < 200 || answer.statusCode > 299) throw refusalFrom(answer.statusCode, answer.data);
  const reply = c.reply.safeParse(answer.data);
  if (!reply.success) throw new CallFailed('FAULT');
  return reply.data as ReplyOf<C>;
};
