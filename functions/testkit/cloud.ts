/** The cloud's functions in one process, asked as the gateway asks them. */
import './quiet';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { api } from '../../shared/api';
import { type Contract, failuresOf } from '../../shared/kernel/contract';
import type { FailureCode } from '../../shared/kernel/failures';
import type { PhotoObjects } from '../files/photo-objects';
import type { Clock, Ids } from '../kernel/ports';
import type { Login } from '../people/login';
import { httpHandler } from '../platform/http';
import { type Sessions, sessionsWith } from '../platform/session';
import type { Table } from '../platform/table';
import { countedIds, fixedClock, idOf } from './fixed';
import { type Call, httpEvent } from './http-event';
import { photoBucket } from './photo-bucket';
import { thinLogin, thinVault } from './ports';
import { everyRoute, secret } from './routes';

export interface Asking extends Call {
  /** Whose session is shown, by the test's name for him; absent: a visitor. */
  readonly as?: string;
  /** The tap's idempotency key; absent: a new tap; null: none is sent. */
  readonly key?: string | null;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  /** Absent when it was granted. */
  readonly code: FailureCode | undefined;
}

export interface Cloud {
  readonly ask: (act: string, asking?: Asking) => Promise<Answer>;
  readonly sessions: Sessions;
}

export interface CloudParts {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly login?: Login;
  readonly objects?: PhotoObjects;
}

export const contractOf = (act: string): Contract => {
  const found = api.find((contract) => contract.act === act);
  if (found === undefined) throw new Error(`there is no act ${act}`);
  return found;
};

let taps = 0;
const newTap = (): string => {
  taps += 1;
  return `tap-${taps.toString().padStart(16, '0')}`;
};

const bodyOf = ({ headers, body = '{}' }: APIGatewayProxyStructuredResultV2): Answer['body'] =>
  String(headers?.['content-type']).startsWith('text/') ? { text: body } : JSON.parse(body);

/** A refusal that the contract doesn't name is a fault of the contract or of the act. */
const held = (contract: Contract, { status, body }: Omit<Answer, 'code'>): Answer => {
  if (status === 200) return { status, body, code: undefined };
  const code = body.code as FailureCode;
  if (!failuresOf(contract).includes(code))
    throw new Error(`${contract.act} answered ${code}, which it never promised`);
  return { status, body, code };
};

export const cloudOn = (
  table: Table,
  { clock = fixedClock(), ids = countedIds(), login = thinLogin, objects = photoBucket() }: CloudParts = {},
): Cloud => {
  const sessions = sessionsWith(secret);
  const routes = everyRoute({ table, ids, vault: thinVault, login, sessions, objects });
  const handler = httpHandler(routes, { table, sessions, clock });
  const authorization = async (as: string | undefined): Promise<Record<string, string>> => {
    if (as === undefined) return {};
    const { token } = await sessions.issue({ sub: idOf(as), nodes: [] }, clock.now());
    return { authorization: `Bearer ${token}` };
  };
  return {
    sessions,
    ask: async (act, { as, key = newTap(), headers, ...call } = {}) => {
      const contract = contractOf(act);
      const all = { ...(key === null ? {} : { 'idempotency-key': key }), ...(await authorization(as)), ...headers };
      const reply = await handler(httpEvent(contract, { ...call, headers: all }));
      return held(contract, { status: reply.statusCode ?? 0, body: bodyOf(reply) });
    },
  };
};
