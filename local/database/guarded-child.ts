import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * The shell stands between us and the engine, and waits for the end of its own standard input. That end comes when we
 * close it or when we are gone, however we went (kill -9 too): then the engine is ended, by force if it lingers, and
 * its throw-away folder with it.
 */
const GUARD = `
exec 3<&0 4>&2 2>/dev/null
"$@" </dev/null 2>&4 3<&- 4>&- &
engine=$!
( cat <&3; kill -TERM "$engine"; sleep 5; kill -KILL "$engine" ) >/dev/null 2>&1 &
wait "$engine"
code=$?
[ -n "$THROW_AWAY" ] && rm -rf "$THROW_AWAY"
trap '' TERM
kill -TERM 0
exit "$code"
`;

export interface GuardedChild {
  readonly alive: () => boolean;
  /** What it has said on its standard error and output, the last few lines. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** @param throwAway a folder that is removed when the child has ended */
export function startGuarded(file: string, args: readonly string[], throwAway?: string): GuardedChild {
  const child = spawnGuarded(file, args, throwAway);
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-2_000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  child.stdin?.on('error', () => undefined);
  child.on('error', (fault) => listen(Buffer.from(fault.message)));
  // No reason to stay alive by itself: whoever opened it closes it.
  child.unref();
  return {
    alive: () => child.exitCode === null && child.signalCode === null && child.pid !== undefined,
    said: () => said.trim(),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      child.ref();
      const ended = once(child, 'exit');
      if (process.platform === 'win32') child.kill();
      else child.stdin?.end();
      await ended;
    },
  };
}

function spawnGuarded(file: string, args: readonly string[], throwAway: string | undefined): ChildProcess {
  const stdio = ['pipe', 'pipe', 'pipe'] as const;
  if (process.platform === 'win32') return spawn(file, args, { stdio: [...stdio], windowsHide: true });
  return spawn('/bin/sh', ['-c', GUARD, 'guard', file, ...args], {
    stdio: [...stdio],
    // A session of its own: Ctrl-C in the terminal is for us to hear, and we end the engine after our last call.
    detached: true,
    env: { ...process.env, THROW_AWAY: throwAway ?? '' },
  });
}
