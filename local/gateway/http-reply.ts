export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

// Lambda answers at most six megabytes.
const LARGEST_ANSWER_BYTES = 6 * 1024 * 1024;

/** What the gateway itself says; a `message` like this never comes from our functions. */
export function gatewayReply(status: number, message: string): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify({ message })) };
}

/** What a function's answer becomes on the wire, by the rules of payload format 2.0. */
export function httpReply(answer: unknown): HttpReply {
  if (!isStructured(answer)) {
    const json = typeof answer === 'string' ? answer : JSON.stringify(answer ?? null);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(json) };
  }
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded === true ? 'base64' : 'utf8');
  if (body.length > LARGEST_ANSWER_BYTES) return gatewayReply(500, 'Internal Server Error');
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = String(value);
  if (answer.cookies !== undefined) headers['set-cookie'] = answer.cookies;
  headers['content-type'] ??= 'text/plain;charset=UTF-8';
  return { status: answer.statusCode, headers, body };
}

interface Structured {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

function isStructured(answer: unknown): answer is Structured {
  return typeof answer === 'object' && answer !== null && 'statusCode' in answer && Number.isInteger(answer.statusCode);
}
