import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fail, type KmsAnswer } from './answers';
import { createKeyRing } from './keys';
import { createOperations, type Operation } from './operations';

const LARGEST_BODY_BYTES = 64 * 1024;
const TARGET = /^TrentService\.(\w+)$/;

export interface KmsSettings {
  /** Every key is derived from it: another secret reads nothing of what this one wrote. */
  readonly masterSecret: string;
  /** Key ids, `alias/…` names or ARNs. */
  readonly keyIds: readonly string[];
}

export interface Kms {
  /** Answers one AWS JSON 1.1 request, `POST /`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
}

export function createKms({ masterSecret, keyIds }: KmsSettings): Kms {
  const operations = createOperations(createKeyRing(masterSecret, keyIds), randomBytes);
  return {
    handle: async (req, res) => {
      const body = await readBody(req);
      if (body === undefined) return void res.destroy();
      write(res, answer(operations, req, body));
    },
  };
}

function answer(operations: Readonly<Record<string, Operation>>, req: IncomingMessage, body: string): KmsAnswer {
  const name = TARGET.exec(String(req.headers['x-amz-target'] ?? ''))?.[1] ?? '';
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation || req.method !== 'POST') return fail('UnknownOperationException');
  // The signature itself is not checked: there is no account here to check it against.
  if (!req.headers.authorization) {
    return fail('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const request = objectIn(body);
  return request ? operation(request) : fail('SerializationException');
}

function write(res: ServerResponse, answered: KmsAnswer): void {
  const failed = 'failure' in answered;
  const body = failed ? { __type: answered.failure.type, message: answered.failure.message } : answered.body;
  res.writeHead(failed ? 400 : 200, {
    'Content-Type': 'application/x-amz-json-1.1',
    'x-amzn-RequestId': randomUUID(),
    'Cache-Control': 'no-cache, no-store, must-revalidate, private',
  });
  res.end(JSON.stringify(body));
}

async function readBody(req: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of req as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > LARGEST_BODY_BYTES) return undefined;
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
