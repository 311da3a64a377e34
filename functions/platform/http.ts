/** From API Gateway's event to a use case and back. The gateway has routed already: the route key names the contract. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Actor } from '../../shared/kernel/actor';
import { type Contract, type ReplyOf, routeKeyOf } from '../../shared/kernel/contract';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { Clock } from '../kernel/ports';
import { TableBusy } from './busy';
import { fieldOf, readIdempotency, readInput } from './http-input';
import { countCaller, networkOf } from './limiter';
import { logError, logInfo } from './log';
import type { Sessions } from './session';
import { readActor } from './session';
import { statusOf } from './status';
import type { Table } from './table';

export interface Doorway {
  readonly table: Table;
  readonly sessions: Sessions;
  readonly clock: Clock;
}

interface Route {
  readonly contract: Contract;
  readonly answer: (asked: never) => Promise<Result<unknown>>;
}

/** Binds a contract to the use case that answers it. */
export const route = <C extends Contract>(
  contract: C,
  answer: (asked: Asked<C>) => Promise<Result<ReplyOf<C>>>,
): Route => ({
  contract,
  answer: answer as Route['answer'],
});

const respondText = (text: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: text,
});

const respond = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const respondRefusal = ({ code, ...said }: Refusal) => respond(statusOf[code], { code, ...said });

const readAsker = async (
  contract: Contract,
  event: APIGatewayProxyEventV2,
  door: Doorway,
): Promise<Result<Actor | undefined>> => {
  const authorization = event.headers.authorization;
  if (contract.access === 'open' || (contract.access === 'either' && authorization === undefined)) {
    return accept(undefined);
  }
  const claims = await door.sessions.verify(authorization, door.clock.now());
  if (!claims.ok) return claims;
  const actor = await readActor(door.table, claims.value, door.clock.now());
  const isGone = actor.ok && actor.value.closedAt !== undefined && contract.evenClosed !== true;
  return isGone ? refuse('ACCOUNT_CLOSED', 'headers.authorization') : actor;
};

/** By person where one is known; otherwise by the network that the call comes from. */
const count = async (
  { limit }: Contract,
  { requestContext }: APIGatewayProxyEventV2,
  { table, clock, sessions }: Doorway,
  actor: Actor | undefined,
  input: Record<string, unknown>,
): Promise<Result<undefined>> => {
  if (limit === undefined) return accept(undefined);
  if (actor?.grants.some(({ role }) => limit.spares?.includes(role)) === true) return accept(undefined);
  const source = actor?.personId ?? networkOf(requestContext.http.sourceIp);
  const what = limit.counts === 'every' ? requestContext.requestId : JSON.stringify(input);
  return countCaller(
    table,
    { limit: limit.name, source: sessions.seal(source), what: sessions.seal(what) },
    clock.now(),
  );
};

/** Nothing leaves that the contract does not name; a reply that lacks something is our fault, never the asker's. */
const fitReply = (contract: Contract, reply: unknown): unknown => {
  const parsed = contract.reply.safeParse(reply);
  if (parsed.success) return parsed.data;
  logError('REPLY_UNFIT', { act: contract.act, field: fieldOf('reply', parsed.error) });
  throw parsed.error;
};

const ask = async (
  { contract, answer }: Route,
  event: APIGatewayProxyEventV2,
  door: Doorway,
): Promise<Result<unknown>> => {
  const actor = await readAsker(contract, event, door);
  if (!actor.ok) return actor;
  const input = readInput(contract, event);
  if (!input.ok) return input;
  const idempotency = readIdempotency(contract, event, input.value);
  if (!idempotency.ok) return idempotency;
  const counted = await count(contract, event, door, actor.value, input.value);
  if (!counted.ok) return counted;
  const asked = { input: input.value, at: door.clock.now(), actor: actor.value, idempotency: idempotency.value };
  const answered = await answer(asked as never);
  return answered.ok ? accept(fitReply(contract, answered.value)) : answered;
};

/** Answers every request of one function. Refusals become their status; faults are caught here, once, and tell nothing. */
export const httpHandler = (routes: readonly Route[], door: Doorway) => {
  const byKey = new Map(routes.map((entry) => [routeKeyOf(entry.contract), entry]));
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const found = byKey.get(event.routeKey);
    if (found === undefined) return respondRefusal({ code: 'NOT_FOUND' });
    const { act } = found.contract;
    const requestId = event.requestContext.requestId;
    try {
      const answered = await ask(found, event, door);
      logInfo('REQUEST', { act, requestId, code: answered.ok ? 'OK' : answered.refusal.code });
      if (!answered.ok) return respondRefusal(answered.refusal);
      return found.contract.replies === 'text' ? respondText(String(answered.value)) : respond(200, answered.value);
    } catch (fault) {
      logError('REQUEST_FAULT', { act, requestId }, fault);
      return respondRefusal({ code: fault instanceof TableBusy ? 'BUSY' : 'FAULT' });
    }
  };
};
