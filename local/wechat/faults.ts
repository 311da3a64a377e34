import { type Call, objectIn } from './wire';

export type Api = 'login' | 'token' | 'send' | 'check' | 'media' | 'phone' | 'code';

/** A fault to be played; the first rule that fits a call is used for it. */
export interface Fault {
  readonly api: Api;
  /**
   * - `errcode`: refused with `errcode`, no effect
   * - `refuse`: the connection ends before the call takes effect
   * - `drop_answer`: the call takes effect, the connection ends before the answer
   * - `expire_token`: the latest access token's time is up, then the call goes on
   * - `http500`: status 500 of a gateway, no effect
   */
  readonly kind: 'errcode' | 'refuse' | 'drop_answer' | 'expire_token' | 'http500';
  /** For kind `errcode`; -1 (system error) when left out. */
  readonly errcode?: number;
  /** How many calls it meets; every call until the faults are cleared when left out. */
  readonly times?: number;
  /** Only calls about this openid. */
  readonly touser?: string;
}

export interface Faults {
  set(faults: readonly Fault[]): void;
  /** The fault that meets this call, counted as played. */
  next(api: Api, call: Call): Fault | undefined;
}

export function createFaults(): Faults {
  let rules: { readonly fault: Fault; left: number }[] = [];
  return {
    set: (faults) => {
      rules = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
    },
    next: (api, call) => {
      const rule = rules.find(({ fault, left }) => left > 0 && fault.api === api && meets(fault, call));
      if (!rule) return undefined;
      rule.left -= 1;
      return rule.fault;
    },
  };
}

function meets({ touser }: Fault, call: Call): boolean {
  if (touser === undefined) return true;
  const body = objectIn(call.body);
  return body !== undefined && (body.touser ?? body.openid) === touser;
}
