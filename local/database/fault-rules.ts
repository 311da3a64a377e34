/**
 * - `conflict`: the transaction is cancelled because another one is under way (TransactionConflict), no effect
 * - `throttle`: refused for its rate, no effect
 * - `cutBefore`: the connection breaks before the call takes effect
 * - `cutAfter`: the call takes effect, the connection breaks before the answer
 * - `crashBefore`, `crashAfter`: the same, and every later call is cut before it takes effect until the rules are
 *   set anew: to the caller's database, the caller is dead
 */
export type DatabaseFaultKind = 'conflict' | 'throttle' | 'cutBefore' | 'cutAfter' | 'crashBefore' | 'crashAfter';

export interface DatabaseFault {
  readonly kind: DatabaseFaultKind;
  /** As in `TransactWriteItems`; every operation when left out. */
  readonly operation?: string;
  /** Meets this call among those that fit, the first is 1; any of them when left out. */
  readonly nth?: number;
  /** Chance in [0, 1] to meet a call that fits; 1 when left out. */
  readonly probability?: number;
  /** How many calls it meets; without end when left out, once with `nth`. */
  readonly times?: number;
}

export interface DatabaseFaultRules {
  readonly set: (faults: readonly DatabaseFault[], seed?: number) => void;
  /** What happens to this call; counted as played. */
  readonly next: (operation: string) => DatabaseFaultKind | undefined;
}

interface Rule {
  readonly fault: DatabaseFault;
  fitting: number;
  left: number;
}

const TRANSACTIONS: readonly string[] = ['TransactWriteItems', 'TransactGetItems'];

export function createFaultRules(): DatabaseFaultRules {
  let rules: Rule[] = [];
  let random = seededRandom(1);
  let crashed = false;
  return {
    set: (faults, seed = 1) => {
      rules = faults.map((fault) => ({ fault, fitting: 0, left: fault.times ?? (fault.nth ? 1 : Infinity) }));
      random = seededRandom(seed);
      crashed = false;
    },
    next: (operation) => {
      if (crashed) return 'cutBefore';
      const kind = rules.filter((rule) => meets(rule, operation, random)).map(play)[0];
      crashed = kind === 'crashBefore' || kind === 'crashAfter';
      return kind;
    },
  };
}

function meets(rule: Rule, operation: string, random: () => number): boolean {
  const { kind, nth, probability = 1 } = rule.fault;
  if ((rule.fault.operation ?? operation) !== operation) return false;
  if (kind === 'conflict' && !TRANSACTIONS.includes(operation)) return false;
  rule.fitting += 1;
  if (rule.left <= 0 || (nth !== undefined && rule.fitting < nth)) return false;
  return probability >= 1 || random() < probability;
}

function play(rule: Rule): DatabaseFaultKind {
  rule.left -= 1;
  return rule.fault.kind;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
