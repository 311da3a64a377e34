import vm from 'node:vm';

/** Everything that went wrong inside the mini-program and that nobody has looked at yet. */
export interface Complaints {
  add(what: string, cause?: unknown): void;
  all(): readonly string[];
  /** Gives what was collected and forgets it: for a journey that expects the fault. */
  take(): string[];
  /** Throws when something is there. */
  throwIfAny(): void;
  /** Runs code of the mini-program; what it throws is a complaint, as it would be a red line in WeChat's console. */
  guard(where: string, run: () => unknown): void;
}

export function createComplaints(): Complaints {
  let list: string[] = [];
  const add = (what: string, cause?: unknown): void => {
    list.push(cause === undefined ? what : `${what}: ${describe(cause)}`);
  };
  return {
    add,
    all: () => [...list],
    take: () => {
      const taken = list;
      list = [];
      return taken;
    },
    throwIfAny: () => {
      if (list.length > 0) throw new Error(`The mini-program complained:\n- ${list.join('\n- ')}`);
    },
    guard: (where, run) => {
      try {
        run();
      } catch (cause) {
        add(where, cause);
      }
    },
  };
}

/** Errors of another vm context are not `instanceof Error` here, hence the look at their shape. */
export function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const { stack, message, errMsg } = value as { stack?: unknown; message?: unknown; errMsg?: unknown };
    if (typeof stack === 'string' && stack !== '') return stack;
    if (typeof message === 'string') return message;
    if (typeof errMsg === 'string') return errMsg;
    return safeJson(value);
  }
  return String(value);
}

function safeJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

// Test runners hand their tests a copy of `process` that never emits; the main context holds the real one.
const realProcess = vm.runInThisContext('process') as NodeJS.Process;

/** Reports promises of one vm context that are rejected and never handled; others keep their fate. Returns the way to stop. */
export function watchRejections(promisePrototype: object, complaints: Complaints): () => void {
  const onRejection = (reason: unknown, promise: Promise<unknown>): void => {
    if (Object.getPrototypeOf(promise) === promisePrototype) complaints.add('Unhandled rejection', reason);
    else if (realProcess.listenerCount('unhandledRejection') === 1) throw reason;
  };
  realProcess.on('unhandledRejection', onRejection);
  return () => {
    realProcess.off('unhandledRejection', onRejection);
  };
}
