/**
 * What an act looks like on the wire. One contract binds the API gateway's route, the use case, the client's request
 * and the published API description; nothing else states a path, a method or a shape.
 */
import type * as z from 'zod/mini';
import type { Role } from './actor';
import type { FailureCode } from './failures';
import type { LimitName } from './limits';

export type Entry =
  | 'people'
  | 'notices'
  | 'wishes'
  | 'files'
  | 'push'
  | 'roles'
  | 'memberships'
  | 'privacy'
  | 'announcements'
  | 'suggestions'
  | 'appeals'
  | 'reports'
  | 'proxies'
  | 'visits'
  | 'imports'
  | 'desks'
  | 'settings'
  | 'service-cards';

export interface Contract {
  /** Verb and noun, the act's name everywhere. */
  readonly act: string;
  /** The function that answers it. */
  readonly entry: Entry;
  readonly method: 'GET' | 'POST';
  /** API Gateway's notation, `/v1/wishes/{wishId}`. */
  readonly path: `/v1/${string}`;
  /** `open`: no session is read. `either`: a session widens the answer. `session`: refused without one. */
  readonly access: 'open' | 'either' | 'session';
  /** Writes carry an idempotency key and are recorded with it in one transaction. */
  readonly kind: 'read' | 'write';
  /** `text`: the reply goes out as it is, not as JSON. For callers that are not ours. */
  readonly replies?: 'text';
  /**
   * Its callers are counted, one source at a time: `every` call, or `different` inputs only, so that asking for the same again
   * costs nothing. `spares`: whoever holds one of these roles reads by his office and isn't counted.
   */
  readonly limit?: {
    readonly name: LimitName;
    readonly counts: 'every' | 'different';
    readonly spares?: readonly Role[];
  };
  readonly summary: string;
  /** Answers even somebody who has closed his account: the same tap again is told that it took effect. */
  readonly evenClosed?: true;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  /** Refusals beyond those that every act of its access and kind may give. */
  readonly failures: readonly FailureCode[];
}

type Parsed<S> = S extends z.ZodMiniType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodMiniType ? z.input<S> : undefined;
type Part<C extends Contract, K extends 'params' | 'query' | 'body'> = K extends keyof C ? C[K] : undefined;

/** What a use case is given: every part parsed. */
export interface InputOf<C extends Contract> {
  readonly params: Parsed<Part<C, 'params'>>;
  readonly query: Parsed<Part<C, 'query'>>;
  readonly body: Parsed<Part<C, 'body'>>;
}

/** What a client hands in. */
export interface CallOf<C extends Contract> {
  readonly params: Sent<Part<C, 'params'>>;
  readonly query: Sent<Part<C, 'query'>>;
  readonly body: Sent<Part<C, 'body'>>;
}

export type ReplyOf<C extends Contract> = z.output<C['reply']>;

export const contract = <const C extends Contract>(definition: C): C => definition;

/** API Gateway's name of the route, `POST /v1/wishes/{wishId}/claim`. */
export const routeKeyOf = (c: Contract): string => `${c.method} ${c.path}`;

const sessionFailures: readonly FailureCode[] = [
  'UNAUTHENTICATED',
  'SESSION_EXPIRED',
  'DESK_ENDED',
  'ACCOUNT_CLOSED',
  'ACCOUNT_SUSPENDED',
  'NOT_ALLOWED',
];
const writeFailures: readonly FailureCode[] = ['IDEMPOTENCY_KEY_MISSING', 'IDEMPOTENCY_KEY_REUSED'];

/** Every refusal that this act may give. */
export const failuresOf = (c: Contract): readonly FailureCode[] => [
  ...new Set<FailureCode>([
    'BAD_INPUT',
    ...(c.access === 'open' ? [] : sessionFailures),
    ...(c.kind === 'write' && c.access === 'session' ? writeFailures : []),
    ...c.failures,
    ...(c.limit === undefined ? [] : (['TOO_MANY'] as const)),
    'BUSY',
    'FAULT',
  ]),
];
