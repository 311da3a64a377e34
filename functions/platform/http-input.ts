/** What a request brings, parsed by its contract: parts of the input, and the key of a write. */
import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod/mini';
import type { Contract } from '../../shared/kernel/contract';
import { idempotencyKeySchema } from '../../shared/kernel/id';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Idempotency } from '../kernel/asked';

/** The first thing wrong, by path: `body.needBy`. A strict object's unknown key is named itself. */
export const fieldOf = (part: string, error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [part, ...(issue?.path ?? []), ...unknownKey].join('.');
};

const parsePart = (schema: z.ZodMiniType | undefined, part: string, value: unknown): Result<unknown> => {
  if (schema === undefined) return accept(undefined);
  const parsed = schema.safeParse(value);
  return parsed.success ? accept(parsed.data) : refuse('BAD_INPUT', fieldOf(part, parsed.error));
};

const readBody = (event: APIGatewayProxyEventV2): Result<unknown> => {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');
  try {
    return accept(text === '' ? {} : JSON.parse(text));
  } catch {
    return refuse('BAD_INPUT', 'body');
  }
};

export const readInput = (contract: Contract, event: APIGatewayProxyEventV2): Result<Record<string, unknown>> => {
  const body = contract.body === undefined ? accept(undefined) : readBody(event);
  if (!body.ok) return body;
  const parts = {
    params: parsePart(contract.params, 'params', event.pathParameters ?? {}),
    query: parsePart(contract.query, 'query', event.queryStringParameters ?? {}),
    body: parsePart(contract.body, 'body', body.value),
  };
  const input: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (!part.ok) return part;
    input[name] = part.value;
  }
  return accept(input);
};

export const readIdempotency = (
  contract: Contract,
  event: APIGatewayProxyEventV2,
  input: unknown,
): Result<Idempotency | undefined> => {
  if (contract.kind === 'read' || contract.access !== 'session') return accept(undefined);
  const key = event.headers['idempotency-key'];
  if (key === undefined) return refuse('IDEMPOTENCY_KEY_MISSING', 'headers.idempotency-key');
  if (!idempotencyKeySchema.safeParse(key).success) return refuse('BAD_INPUT', 'headers.idempotency-key');
  const requestHash = createHash('sha256')
    .update(`${contract.act}|${JSON.stringify(input)}`)
    .digest('base64url');
  return accept({ key, requestHash });
};
