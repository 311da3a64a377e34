import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchMiniProgram } from './launch';
import type { MiniProgram } from './mini-program';
import type { LaunchOptions } from './types';

export const FIXTURE = join(__dirname, 'fixture');

export interface Heard {
  method: string | undefined;
  path: string | undefined;
  key: string | undefined;
  body: string;
}

export interface EchoServer {
  base: string;
  heard: Heard[];
  close(): Promise<void>;
}

/** A loopback server that remembers what it heard and answers 201 with a little JSON. */
export async function startEchoServer(): Promise<EchoServer> {
  const heard: Heard[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method, url, headers } = request;
      heard.push({
        method,
        path: url,
        key: headers['x-key'] as string | undefined,
        body: Buffer.concat(parts).toString(),
      });
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"w1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard, close };
}

export interface RunningFixture {
  launch(options?: Partial<LaunchOptions>): Promise<MiniProgram>;
  /** Ends every program launched so far. */
  stopAll(): void;
}

export function createFixture(): RunningFixture {
  const running: MiniProgram[] = [];
  return {
    launch: async (options = {}) => {
      const program = await launchMiniProgram({ dist: FIXTURE, ...options });
      running.push(program);
      return program;
    },
    stopAll: () => {
      for (const program of running.splice(0)) program.stop();
    },
  };
}
