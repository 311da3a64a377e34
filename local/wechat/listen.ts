import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly url: string;
  /** Nobody listens any more: open connections end, new ones are refused (ECONNREFUSED). */
  goDown(): Promise<void>;
  /** Listens on the same port again. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

/** Serves on 127.0.0.1; port 0 picks a free one. */
export async function listen(
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>,
  port: number,
): Promise<Listening> {
  const server = createServer((req, res) => void handle(req, res));
  await open(server, port);
  const bound = (server.address() as AddressInfo).port;
  const goDown = () => shut(server);
  return { url: `http://127.0.0.1:${bound}`, goDown, comeBack: () => open(server, bound), close: goDown };
}

function open(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function shut(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
