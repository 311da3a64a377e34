import type { Marks } from './marks';
import { type PushAccount, pushSignature, sealMessage } from './push-seal';
import type { JsonObject } from './wire';

/**
 * What goes wrong on the way of the next push.
 * - `twice`: it comes twice, the second time under other marks
 * - `replayed`: it comes twice, byte for byte
 * - `late`: it comes `ms` later
 * - `forged`: a stranger's copy with a signature of his own comes first
 */
export type PushFault =
  | { readonly kind: 'twice' | 'replayed' | 'forged' }
  | { readonly kind: 'late'; readonly ms: number };

export interface PushAnswer {
  readonly status: number;
  readonly text: string;
}

export interface Pushes {
  /** Where the account's pushes go; nothing is pushed before it is known. */
  connect(url: string): void;
  /** `make` is asked for the event when it is sent. */
  schedule(openid: string, make: () => Promise<JsonObject> | JsonObject): void;
  /** Sends what is due; how many went out. */
  deliver(): Promise<number>;
  /** Epoch milliseconds of the next one; undefined when none waits. */
  nextAt(): number | undefined;
  setFaults(faults: readonly PushFault[]): void;
  /** What was answered, in the order of sending. */
  answers(): readonly PushAnswer[];
}

interface Waiting {
  readonly openid: string;
  readonly make: () => Promise<JsonObject> | JsonObject;
  readonly dueAt: number;
  readonly fault: PushFault | undefined;
  readonly tries: number;
}

const MOST_TRIES = 3;
const RETRY_MS = 5000;
const PATIENCE_MS = 5000;

export function createPushes(account: PushAccount | undefined, now: () => number, marks: Marks): Pushes {
  let url: string | undefined;
  let waiting: Waiting[] = [];
  let faults: PushFault[] = [];
  const answers: PushAnswer[] = [];

  const post = async (known: PushAccount, { openid }: Waiting, message: string, token: string): Promise<boolean> => {
    const timestamp = String(Math.floor(now() / 1000));
    const nonce = marks.text(10);
    const Encrypt = sealMessage(known, message, Buffer.from(marks.text(16)));
    const query = new URLSearchParams({
      signature: pushSignature(token, timestamp, nonce),
      timestamp,
      nonce,
      openid,
      encrypt_type: 'aes',
      msg_signature: pushSignature(token, timestamp, nonce, Encrypt),
    });
    const body = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt });
    return send(`${url}?${query}`, body);
  };

  let last: readonly [address: string, body: string] | undefined;
  const send = async (address: string, body: string): Promise<boolean> => {
    last = [address, body];
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => ({ status: 0, text: '' }),
    );
    answers.push(answer);
    return answer.status === 200 && (answer.text === 'success' || answer.text === '');
  };

  const deliverOne = async (known: PushAccount, push: Waiting): Promise<void> => {
    const message = JSON.stringify(await push.make());
    if (push.fault?.kind === 'forged') await post(known, push, message, `not ${known.token}`);
    const taken = await post(known, push, message, known.token);
    if (push.fault?.kind === 'twice') await post(known, push, message, known.token);
    if (push.fault?.kind === 'replayed' && last !== undefined) await send(...last);
    if (!taken && push.tries + 1 < MOST_TRIES)
      waiting.push({ ...push, fault: undefined, tries: push.tries + 1, dueAt: now() + RETRY_MS });
  };

  return {
    connect: (address) => {
      url = address;
    },
    schedule: (openid, make) => {
      if (account === undefined || url === undefined) return;
      const fault = faults.shift();
      const dueAt = now() + (fault?.kind === 'late' ? fault.ms : 0);
      waiting.push({ openid, make, dueAt, fault, tries: 0 });
    },
    deliver: async () => {
      if (account === undefined) return 0;
      const due = waiting.filter(({ dueAt }) => dueAt <= now());
      waiting = waiting.filter((push) => !due.includes(push));
      for (const push of due) await deliverOne(account, push);
      return due.length;
    },
    nextAt: () => (waiting.length === 0 ? undefined : Math.min(...waiting.map(({ dueAt }) => dueAt))),
    setFaults: (next) => {
      faults = [...next];
    },
    answers: () => [...answers],
  };
}
