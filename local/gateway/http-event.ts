import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Matched } from './route-table';

export interface Asked {
  readonly method: string;
  /** As sent: path and query, still encoded. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly requestId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const READ_AS_TEXT = /^(text\/|application\/(json|javascript|xml)\b|application\/[\w.-]+\+(json|xml)\b)/i;

/** The event of an HTTP API, payload format 2.0. */
export function httpEvent(asked: Asked, { route, pathParameters }: Matched): APIGatewayProxyEventV2 {
  const { path, query } = splitUrl(asked.url);
  const parameters = queryParameters(query);
  const { cookie, ...headers } = flatHeaders(asked);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: decodeURIComponent(path),
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers: cookie === undefined ? headers : { ...headers, cookie },
    ...(parameters === undefined ? {} : { queryStringParameters: parameters }),
    requestContext: requestContext(asked, path, route.key),
    ...(Object.keys(pathParameters).length === 0 ? {} : { pathParameters: { ...pathParameters } }),
    ...bodyOf(asked),
  };
}

export function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** Repeated parameters are joined by commas; none at all: the field is missing. */
function queryParameters(query: string): Record<string, string> | undefined {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    joined[name] = Object.hasOwn(joined, name) ? `${joined[name]},${value}` : value;
  }
  return Object.keys(joined).length === 0 ? undefined : joined;
}

/** Lower-cased, with the gateway's own; the connection's headers stay with the connection. */
function flatHeaders({ headers, body, sourceIp, requestId }: Asked): Record<string, string> & { cookie?: string } {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || ['connection', 'keep-alive', 'transfer-encoding'].includes(name)) continue;
    flat[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return {
    ...flat,
    'content-length': String(body.length),
    'x-amzn-trace-id': `Root=1-${requestId}`,
    'x-forwarded-for': sourceIp,
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
  };
}

function requestContext(asked: Asked, path: string, routeKey: string): APIGatewayProxyEventV2['requestContext'] {
  const domainName = asked.headers.host ?? 'localhost';
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName,
    domainPrefix: domainName.split('.')[0] ?? domainName,
    http: {
      method: asked.method,
      path: decodeURIComponent(path),
      protocol: 'HTTP/1.1',
      sourceIp: asked.sourceIp,
      userAgent: asked.headers['user-agent'] ?? '',
    },
    requestId: asked.requestId,
    routeKey,
    stage: '$default',
    time: commonLogTime(asked.at),
    timeEpoch: asked.at,
  };
}

function bodyOf({ headers, body }: Asked): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = READ_AS_TEXT.test(headers['content-type'] ?? 'text/plain');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

/** As in `12/Mar/2020:19:03:58 +0000`. */
function commonLogTime(at: number): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) (\S+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
