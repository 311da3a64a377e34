import type { Route } from '../template/routes';
import { type Asked, httpEvent } from './http-event';
import { httpReply } from './http-reply';
import { isForUs } from './own-host';
import { createRouteTable } from './route-table';

const route = (key: string): Route => {
  const [method = '', path = ''] = key.split(' ');
  return { key, method, path, target: 'wishes', timeoutMs: 1_000 };
};
const find = createRouteTable(
  ['GET /v1/wishes/{wishId}', 'GET /v1/wishes/mine', 'POST /v1/wishes/{wishId}/claim'].map(route),
);

const asked = (changes: Partial<Asked> = {}): Asked => ({
  method: 'POST',
  url: '/v1/wishes/01%2FA/claim?page=2&tag=a&tag=b%20c',
  headers: { host: 'localhost:8080', 'content-type': 'application/json', 'user-agent': 'phone' },
  body: Buffer.from('{"heart":"心"}'),
  sourceIp: '127.0.0.1',
  requestId: 'request-1',
  at: Date.parse('2026-03-12T19:03:58Z'),
  ...changes,
});

function event(changes: Partial<Asked> = {}) {
  const matched = find('POST', '/v1/wishes/01%2FA/claim');
  if (matched === undefined) throw new Error('no route');
  return httpEvent(asked(changes), matched);
}

describe('the route table', () => {
  test('finds a route by method and segments, and decodes its parameters', () => {
    expect(find('POST', '/v1/wishes/01%2FA/claim')).toMatchObject({ pathParameters: { wishId: '01/A' } });
  });

  test('prefers the literal segment', () => {
    expect(find('GET', '/v1/wishes/mine')?.route.key).toBe('GET /v1/wishes/mine');
    expect(find('GET', '/v1/wishes/other')?.route.key).toBe('GET /v1/wishes/{wishId}');
  });

  test.each(['/v1/wishes', '/v1/wishes/', '/v1/wishes/a/b', '/v1/Wishes/a'])('knows nothing at %s', (path) => {
    expect(find('GET', path)).toBeUndefined();
  });

  test('does not take one method for another', () => {
    expect(find('DELETE', '/v1/wishes/mine')).toBeUndefined();
  });
});

describe('the event of a request', () => {
  test('has the fields of payload format 2.0', () => {
    expect(event()).toEqual({
      version: '2.0',
      routeKey: 'POST /v1/wishes/{wishId}/claim',
      rawPath: '/v1/wishes/01/A/claim',
      rawQueryString: 'page=2&tag=a&tag=b%20c',
      headers: {
        host: 'localhost:8080',
        'content-type': 'application/json',
        'user-agent': 'phone',
        'content-length': '15',
        'x-amzn-trace-id': 'Root=1-request-1',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': '443',
        'x-forwarded-proto': 'https',
      },
      queryStringParameters: { page: '2', tag: 'a,b c' },
      pathParameters: { wishId: '01/A' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: 'localhost:8080',
        domainPrefix: 'localhost:8080',
        http: {
          method: 'POST',
          path: '/v1/wishes/01/A/claim',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'phone',
        },
        requestId: 'request-1',
        routeKey: 'POST /v1/wishes/{wishId}/claim',
        stage: '$default',
        time: '12/Mar/2020:19:03:58 +0000'.replace('2020', '2026'),
        timeEpoch: Date.parse('2026-03-12T19:03:58Z'),
      },
      body: '{"heart":"心"}',
      isBase64Encoded: false,
    });
  });

  test('leaves out what the request does not have', () => {
    const bare = event({ url: '/v1/wishes/01/claim', body: Buffer.alloc(0) });
    expect(bare).not.toHaveProperty('queryStringParameters');
    expect(bare).not.toHaveProperty('body');
    expect(bare).not.toHaveProperty('cookies');
    expect(bare.rawQueryString).toBe('');
  });

  test('carries bytes as base64', () => {
    const bytes = event({ headers: { 'content-type': 'image/png' }, body: Buffer.from([137, 80]) });
    expect(bytes).toMatchObject({ body: 'iVA=', isBase64Encoded: true });
  });
});

describe('the answer of a function', () => {
  const text = (answer: unknown) => {
    const { status, headers, body } = httpReply(answer);
    return [status, headers['content-type'], body.toString('utf8')];
  };

  test('goes out with its status, headers and body', () => {
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
    const reply = httpReply({ statusCode: 409, headers, body: '{"code":"TAKEN"}' });
    expect(reply).toMatchObject({
      status: 409,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  });

  test('is JSON with status 200 when it has no status of its own', () => {
    expect(text({ ok: true })).toEqual([200, 'application/json', '{"ok":true}']);
    expect(text({ statusCode: 200, body: 'x' })).toEqual([200, 'text/plain;charset=UTF-8', 'x']);
    expect(text({ statusCode: 200, body: '5b+D', isBase64Encoded: true })[2]).toBe('心');
  });

  test('larger than Lambda allows becomes a fault', () => {
    expect(text({ statusCode: 200, body: 'x'.repeat(7 * 1024 * 1024) })[0]).toBe(500);
  });
});

describe('whom the gateway answers', () => {
  test('those who mean this machine, by name or by number', () => {
    expect(isForUs({ host: 'localhost:8080' }, 8080)).toBe(true);
    expect(isForUs({ host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' }, 8080)).toBe(true);
  });

  test('no page of another site, under whatever name it comes', () => {
    expect(isForUs({ host: 'rebound.example:8080' }, 8080)).toBe(false);
    expect(isForUs({ host: 'localhost:8080', origin: 'https://elsewhere.example' }, 8080)).toBe(false);
    expect(isForUs({}, 8080)).toBe(false);
  });
});
