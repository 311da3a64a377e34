/** WeChat's events: opened, recorded once as an event of ours, and answered at once. What follows is done by reactions. */
import { type Instant, instantAt, later } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { MessageTemplate } from '../../shared/notices/templates';
import type * as contracts from '../../shared/push/contract';
import type { PushEvent } from '../../shared/push/events';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import type { PushEnvelope } from './push-envelope';
import type { PushStore } from './push-store';
import { type Pushed, readPushed } from './pushed-message';

export interface PushPorts {
  readonly pushes: PushStore;
  readonly envelope: PushEnvelope;
  /** Our key of WeChat's template id. */
  readonly templateOf: (templateId: string) => MessageTemplate | undefined;
  readonly ids: Ids;
}

/** A signed push is taken this long before and after the moment that it names; the record of it lives far longer. */
const windowMs = 10 * 60_000;

const isFresh = (timestamp: string, at: Instant): boolean => {
  const said = instantAt(Number(timestamp) * 1000);
  return later(at, -windowMs) <= said && said <= later(at, windowMs);
};

/** In the console of the account, once: the echo shows that we know the token. */
export const verifyPush =
  ({ envelope }: Pick<PushPorts, 'envelope'>) =>
  async ({ input }: Asked<typeof contracts.verifyPush>): Promise<Result<string>> =>
    envelope.verifies(input.query) ? accept(input.query.echostr) : refuse('UNAUTHENTICATED', 'query.signature');

const readJson = (text: string): unknown => {
  try {
    // A message's id exceeds what a JavaScript number holds: it is read as text, however it is written.
    return JSON.parse(text.replace(/"MsgID":\s*(\d+)/g, '"MsgID":"$1"'));
  } catch {
    return undefined;
  }
};

const eventOf = async ({ pushes, ids }: PushPorts, pushed: Pushed, at: Instant): Promise<PushEvent | undefined> => {
  const base = { id: ids.ulid(), at, act: 'receivePush' as const };
  if (pushed.kind === 'judged')
    return { ...base, type: 'push.media_judged', traceId: pushed.traceId, verdict: pushed.verdict };
  if (pushed.kind === 'other') return undefined;
  const personId = await pushes.personOf(pushed.openid);
  if (personId === undefined) return undefined;
  const templates = [...pushed.templates];
  return pushed.kind === 'declined'
    ? { ...base, type: 'push.messages_declined', personId, templates, why: pushed.why }
    : { ...base, type: 'push.messages_failed', personId, failures: pushed.failures, templates };
};

/** A push that comes again, by WeChat's retry or by a stranger's replay, says the same and is answered the same: it adds nothing. */
export const receivePush =
  (ports: PushPorts) =>
  async ({ input, at }: Asked<typeof contracts.receivePush>): Promise<Result<string>> => {
    const { query, body } = input;
    const opened = isFresh(query.timestamp, at) ? ports.envelope.open(query, body.Encrypt) : undefined;
    if (opened === undefined) return refuse('UNAUTHENTICATED', 'query.msg_signature');
    const pushed = readPushed(readJson(opened.message), ports.templateOf);
    const event = await eventOf(ports, pushed, at);
    if (event !== undefined) await ports.pushes.receive(opened.hash, event, at);
    return accept('success');
  };
