/** Somebody else's server on this machine, that answers as a test tells it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A status with text, JSON at 200, or a line that goes dead after the request has arrived. */
export type Said = { readonly status: number; readonly text: string } | { readonly json: unknown } | 'hang up';

export interface ThinServer {
  readonly baseUrl: string;
  readonly heard: Heard[];
  readonly close: () => Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

const say = (response: ServerResponse, said: Said): void => {
  if (said === 'hang up') {
    response.destroy();
    return;
  }
  const { status, text } = 'json' in said ? { status: 200, text: JSON.stringify(said.json) } : said;
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(text);
};

export const thinServer = async (answer: (heard: Heard) => Said): Promise<ThinServer> => {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://here');
    const text = await textOf(request);
    const one = { path: url.pathname, query: Object.fromEntries(url.searchParams), body: text && JSON.parse(text) };
    heard.push(one);
    say(response, answer(one));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
