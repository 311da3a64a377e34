/** A person's phone as far as the API sees it: it logs in with WeChat's code and calls acts by their contracts. */
import { randomBytes } from 'node:crypto';
import type { Cloud } from '../../local/cloud';
import { api } from '../../shared/api';
import type { Contract } from '../../shared/kernel/contract';

export interface Answer {
  readonly status: number;
  // Tests look into answers of every act; what they find is asserted, not assumed.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
}

export interface Given {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** The tap's key; a new one when left out. */
  readonly key?: string;
}

export interface Phone {
  readonly call: (act: string, given?: Given) => Promise<Answer>;
  readonly personId: string;
}

const contractOf = (act: string): Contract => {
  const found = api.find((contract) => contract.act === act);
  if (found === undefined) throw new Error(`no contract ${act}`);
  return found;
};

export const newKey = (): string => randomBytes(13).toString('hex');

const urlOf = (base: string, { path }: Contract, { params = {}, query = {} }: Given): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return `${base}${filled}${search === '' ? '' : `?${search}`}`;
};

const send = async (url: string, contract: Contract, given: Given, token: string | undefined): Promise<Answer> => {
  const writes = contract.method === 'POST';
  const response = await fetch(url, {
    method: contract.method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(writes ? { 'content-type': 'application/json', 'idempotency-key': given.key ?? newKey() } : {}),
    },
    ...(writes && given.body !== undefined ? { body: JSON.stringify(given.body) } : {}),
  });
  return { status: response.status, body: await response.json() };
};

/** Somebody who has not logged in. */
export const visitorOf = (cloud: Pick<Cloud, 'url'>) => ({
  call: (act: string, given: Given = {}): Promise<Answer> => {
    const contract = contractOf(act);
    return send(urlOf(cloud.url, contract, given), contract, given, undefined);
  },
});

/** Whoever has this login code, logged in. */
export const phoneWith = async (cloud: Pick<Cloud, 'url'>, code: string): Promise<Phone> => {
  const { body } = await visitorOf(cloud).call('openSession', { body: { code } });
  const call = (act: string, given: Given = {}): Promise<Answer> => {
    const contract = contractOf(act);
    return send(urlOf(cloud.url, contract, given), contract, given, body.token);
  };
  return { call, personId: body.personId };
};

/** The person of the demo with this key, logged in. */
export const phoneOf = (cloud: Pick<Cloud, 'url' | 'wechat'>, key: string): Promise<Phone> =>
  phoneWith(cloud, cloud.wechat.issueLoginCode(cloud.wechat.openidFor(key)));
