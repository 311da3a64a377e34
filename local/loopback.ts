import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';

export interface Loopback {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves HTTP on 127.0.0.1 and nowhere else; port 0 picks a free one. Fails with EADDRINUSE when the port is taken. */
export async function serveOnLoopback(listener: RequestListener, port = 0): Promise<Loopback> {
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return { port: bound, url: `http://127.0.0.1:${bound}`, close: () => shut(server) };
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A port that nobody listened on a moment ago, for a child process that wants to be told one. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
