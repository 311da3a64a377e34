import { Console } from 'node:console';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { compileFunction, constants } from 'node:vm';
import type { FunctionPlan } from '../template/template';
import { lambdaContext } from './lambda-context';
import { shiftedDate } from './shifted-date';

type Handler = (event: unknown, context: unknown) => unknown;

export interface FunctionsHost {
  /**
   * Calls a function's handler as Lambda does. Events and answers pass as JSON, as they do there.
   * @throws what the handler throws, or TimedOut
   */
  readonly invoke: (name: string, event: unknown, requestId?: string) => Promise<unknown>;
  /** Forgets what the function keeps in memory: its next call is a cold start. */
  readonly restart: (name: string) => void;
}

export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

export interface HostSettings {
  readonly functions: readonly FunctionPlan[];
  /** The path of a function's bundle. */
  readonly bundleOf: (plan: FunctionPlan) => string;
  readonly environmentOf: (plan: FunctionPlan) => Readonly<Record<string, string>>;
  readonly now: () => number;
  /** What a function writes to its output: the lines of its log. */
  readonly log: (name: string, text: string) => void;
}

/** Runs the bundles of the functions as they are, in this process; each sees an environment and a `Date` of its own. */
export function createFunctionsHost(settings: HostSettings): FunctionsHost {
  const warm = new Map<string, Handler>();
  const planOf = (name: string): FunctionPlan => {
    const plan = settings.functions.find((candidate) => candidate.name === name);
    if (plan === undefined) throw new Error(`The template has no function ${name}`);
    return plan;
  };
  const handlerOf = (plan: FunctionPlan): Handler => {
    const handler = warm.get(plan.name) ?? load(plan, settings);
    warm.set(plan.name, handler);
    return handler;
  };
  return {
    invoke: async (name, event, requestId = randomUUID()) => {
      const plan = planOf(name);
      const handler = handlerOf(plan);
      const given: unknown = JSON.parse(JSON.stringify(event));
      const call = Promise.resolve(handler(given, lambdaContext(plan, requestId, settings.now)));
      const answer = await within(plan.timeoutSeconds * 1000, call, name);
      return answer === undefined ? null : (JSON.parse(JSON.stringify(answer)) as unknown);
    },
    restart: (name) => void warm.delete(planOf(name).name),
  };
}

/** The bundle's source becomes the body of a function, whose parameters hide what is this process's own. */
function load(plan: FunctionPlan, { bundleOf, environmentOf, now, log }: HostSettings): Handler {
  const path = bundleOf(plan);
  const ownProcess = ownProcessOf(environmentOf(plan), (text) => log(plan.name, text));
  const ownConsole = new Console({ stdout: ownProcess.stdout, stderr: ownProcess.stderr });
  const realRequire = createRequire(path);
  const ownRequire = (id: string): unknown =>
    id === 'process' || id === 'node:process' ? ownProcess : (realRequire(id) as unknown);
  const module = { exports: {} as Record<string, unknown> };
  const names = ['exports', 'require', 'module', '__filename', '__dirname', 'process', 'console', 'Date'];
  const bundle = compileFunction(readFileSync(path, 'utf8'), names, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  bundle(module.exports, ownRequire, module, path, dirname(path), ownProcess, ownConsole, shiftedDate(now));
  const found = module.exports[plan.handler];
  if (typeof found !== 'function') throw new Error(`${path} exports no ${plan.handler}`);
  return found as Handler;
}

/** This process in all but its environment and its output. */
function ownProcessOf(environment: Readonly<Record<string, string>>, log: (text: string) => void): NodeJS.Process {
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      log(String(chunk));
      done();
    },
  });
  return Object.create(process, {
    env: { value: { ...environment }, enumerable: true },
    stdout: { value: output },
    stderr: { value: output },
  }) as NodeJS.Process;
}

async function within<T>(milliseconds: number, call: Promise<T>, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`${name} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
