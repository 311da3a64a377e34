/** What API Gateway hands over, payload 2.0. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Contract, routeKeyOf } from '../../shared/kernel/contract';

export interface Call {
  readonly params?: unknown;
  readonly query?: unknown;
  /** An object is written as JSON, text goes as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const bodyText = (body: unknown): { body?: string } => {
  if (body === undefined) return {};
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
};

export const httpEvent = (contract: Contract, { params, query, body, headers = {} }: Call): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: routeKeyOf(contract),
  rawPath: contract.path,
  rawQueryString: '',
  headers: { 'content-type': 'application/json', ...headers },
  requestContext: {
    accountId: '000000000000',
    apiId: 'test',
    domainName: 'test',
    domainPrefix: 'test',
    http: { method: contract.method, path: contract.path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
    requestId: 'request',
    routeKey: routeKeyOf(contract),
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
  ...(params === undefined ? {} : { pathParameters: params as Record<string, string> }),
  ...(query === undefined ? {} : { queryStringParameters: query as Record<string, string> }),
  ...bodyText(body),
});
