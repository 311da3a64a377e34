import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { serveOnLoopback } from '../loopback';
import { createFaultRules, type DatabaseFault, type DatabaseFaultKind } from './fault-rules';
import { createGathering } from './gathering';

export interface FaultProxy {
  readonly endpoint: string;
  /** Replaces all rules; calls are counted for the rules from here on. `seed` is for their probabilities. */
  readonly setFaults: (faults: readonly DatabaseFault[], seed?: number) => void;
  readonly clearFaults: () => void;
  /** Lets no call of `operation` through until `count` of them have arrived; then all, and all that follow. */
  readonly gather: (operation: string, count: number) => void;
  /** Calls that arrived, by operation, those that met a fault included. */
  readonly calls: () => Readonly<Record<string, number>>;
  readonly forgetCalls: () => void;
  readonly close: () => Promise<void>;
}

/** Stands in front of a database engine, counts its calls and plays the faults that the engines never show. */
export async function openFaultProxy(engineEndpoint: string): Promise<FaultProxy> {
  const rules = createFaultRules();
  const agent = new Agent({ keepAlive: true });
  const gathering = createGathering();
  let calls: Record<string, number> = {};
  const served = await serveOnLoopback(async (req, res) => {
    const body = await readAll(req);
    const operation = String(req.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    calls[operation] = (calls[operation] ?? 0) + 1;
    await gathering.arrive(operation);
    await play(rules.next(operation), { req, res, body, engineEndpoint, agent });
  });
  return {
    endpoint: served.url,
    setFaults: rules.set,
    clearFaults: () => rules.set([]),
    gather: gathering.expect,
    calls: () => ({ ...calls }),
    forgetCalls: () => {
      calls = {};
    },
    close: async () => {
      await served.close();
      agent.destroy();
    },
  };
}

interface Passing {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly body: Buffer;
  readonly engineEndpoint: string;
  readonly agent: Agent;
}

async function play(fault: DatabaseFaultKind | undefined, passing: Passing): Promise<void> {
  const { res, body } = passing;
  switch (fault) {
    case 'cutBefore':
    case 'crashBefore':
      res.destroy();
      return;
    case 'cutAfter':
    case 'crashAfter':
      await forward(passing);
      res.destroy();
      return;
    case 'conflict':
      return refuse(res, conflict(body));
    case 'throttle':
      return refuse(res, {
        __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
        message: 'The level of configured provisioned throughput for the table was exceeded.',
      });
    case undefined: {
      const answer = await forward(passing);
      if (answer === undefined) return void res.destroy();
      res.writeHead(answer.status, answer.headers).end(answer.body);
    }
  }
}

/** Undefined when the engine broke off. */
async function forward({ req, body, engineEndpoint, agent }: Passing): Promise<Answer | undefined> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const onward = request(engineEndpoint, { method: req.method, path: req.url, headers: req.headers, agent });
      onward.once('error', reject);
      onward.once('response', (response) => {
        readAll(response).then(
          (answer) => resolve({ status: response.statusCode ?? 500, headers: response.headers, body: answer }),
          reject,
        );
      });
      onward.end(body);
    });
  } catch {
    return undefined;
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** One reason per item of the transaction, in its order; the first is the one in conflict. */
function conflict(body: Buffer): object {
  const { TransactItems } = JSON.parse(body.toString('utf8')) as { TransactItems: readonly unknown[] };
  const codes = TransactItems.map((_item, place) => (place === 0 ? 'TransactionConflict' : 'None'));
  return {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
    CancellationReasons: codes.map((code) =>
      code === 'None' ? { Code: code } : { Code: code, Message: 'Transaction is ongoing for the item' },
    ),
  };
}

function refuse(res: ServerResponse, failure: object): void {
  res.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(failure));
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}
