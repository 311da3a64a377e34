/** A database client that counts its calls and breaks where a test wants it broken. */
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { DatabaseFault, DatabaseFaultKind } from '../../local/database/fault-rules';
import { createFaultRules } from '../../local/database/fault-rules';
import { withoutLog } from '../platform/open-table';

/** The process is gone as far as its database can tell. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

export interface Observer {
  /** Operations since the last `forget`, in order; the SDK's own retries are not calls. */
  readonly calls: () => readonly string[];
  readonly forget: () => void;
  /** An empty list ends all faults, and a crash. */
  readonly inject: (faults: readonly DatabaseFault[], seed?: number) => void;
}

const conflict = (): Error =>
  new TransactionCanceledException({
    message: 'Transaction cancelled [TransactionConflict]',
    $metadata: {},
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });

const throttled = (): Error => Object.assign(new Error('rate exceeded'), { name: 'ThrottlingException' });

const play = async <T>(kind: DatabaseFaultKind | undefined, send: () => Promise<T>): Promise<T> => {
  if (kind === undefined) return send();
  if (kind === 'conflict') throw conflict();
  if (kind === 'throttle') throw throttled();
  if (kind === 'cutAfter' || kind === 'crashAfter') await send();
  throw new Crash(kind);
};

export const observedClient = (endpoint: string): { client: DynamoDBClient; observer: Observer } => {
  const client = withoutLog(new DynamoDBClient({ endpoint, maxAttempts: 3 }));
  const rules = createFaultRules();
  let calls: string[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      calls.push(String(context.commandName).replace(/Command$/, ''));
      return next(args);
    },
    { step: 'initialize', name: 'countCalls' },
  );
  client.middlewareStack.add(
    (next, context) => (args) =>
      play(rules.next(String(context.commandName).replace(/Command$/, '')), () => next(args)),
    { step: 'finalizeRequest', name: 'injectFaults', priority: 'low' },
  );
  const observer: Observer = {
    calls: () => calls,
    forget: () => {
      calls = [];
    },
    inject: rules.set,
  };
  return { client, observer };
};
