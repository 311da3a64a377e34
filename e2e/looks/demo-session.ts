/** Who looks, as his phone would open a session, and what of his own he looks at. */
import { createHash } from 'node:crypto';
import { daysInMs, instantAt, later, shanghaiDay } from '../../shared/kernel/instant';
import type { ShownPage, Subject } from './shown-page';

const asJson = async (answer: Response) => {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return answer.json();
};

/** The same words asked again are the same request: what is made for one page is there for the next. */
const keyOf = (...words: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32);

const post = async (url: string, body: unknown, token?: string) => {
  const marks: Record<string, string> =
    token === undefined
      ? {}
      : { authorization: `Bearer ${token}`, 'idempotency-key': keyOf(new URL(url).pathname, body) };
  const headers = { 'content-type': 'application/json', ...marks };
  return asJson(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
};

export interface Session {
  readonly token: string;
  readonly personId: string;
}

export const sessionOf = async (url: string, key: string): Promise<Session> => {
  const { code } = await post(`${url}/__local/login`, { key });
  return post(`${url}/v1/sessions`, { code });
};

const get = async (url: string, { token }: Session) =>
  asJson(await fetch(url, { headers: { authorization: `Bearer ${token}` } }));

type Finds = (url: string, session: Session) => Promise<string>;

const wishIn =
  (...states: readonly string[]): Finds =>
  async (url, session) => {
    const items: { id: string; state: string }[] = (await get(`${url}/v1/my/wishes`, session)).items;
    const found = states.map((state) => items.find((item) => item.state === state)).find((item) => item !== undefined);
    const shown = found ?? (states.length > 1 ? items[0] : undefined);
    if (shown === undefined) throw new Error(`nobody's wish is ${states.join(' or ')}`);
    return `id=${shown.id}`;
  };

const agentWho =
  (state: string): Finds =>
  async (url, session) => {
    const items: { agentId: string; state: string }[] = (await get(`${url}/v1/my/agents`, session)).items;
    const found = items.find((item) => item.state === state);
    if (found === undefined) throw new Error(`nobody's acting for him is ${state}`);
    return `agent=${found.agentId}`;
  };

/** A neighbour asks to act for him, unless he has asked already. */
const somebodyAsks: Finds = async (url, session) => {
  const { number, name } = await get(`${url}/v1/me`, session);
  const asker = await sessionOf(url, 'newcomer-1');
  const body = { number, name, ownName: '马文博', kind: 'relative' };
  await post(`${url}/v1/acting-for`, body, asker.token).catch(() => undefined);
  return agentWho('asked')(url, session);
};

const claimIn =
  (state: string): Finds =>
  async (url, session) => {
    const items: { wishId: string; state: string }[] = (await get(`${url}/v1/my/claims`, session)).items;
    const found = items.find((item) => item.state === state);
    if (found === undefined) throw new Error(`nobody's claim is ${state}`);
    return `id=${found.wishId}`;
  };

/** The longest waiting of the community whose staff he is. */
const longestWaiting = async (url: string, session: Session): Promise<string> => {
  const { roles } = await get(`${url}/v1/me`, session);
  const queue = `${url}/v1/wish-queue?place=${roles[0].at.community}&state=submitted`;
  return (await get(queue, session)).items[0].id;
};

/** What a neighbour of the first staff has filed and they have referred; for him and for them. */
const referred: Finds = async (url) => {
  const [{ token }, staff] = [await sessionOf(url, 'resident-1'), await sessionOf(url, 'staff-1')];
  const { id } = await post(`${url}/v1/wishes`, { words: '厨房的燃气管接头松了，想请人帮忙拧紧。' }, token);
  const told = {
    kind: 'professional',
    office: '燃气抢修',
    officePhone: '0631-0003003',
    words: '这件事要专业师傅来做才安全，请别自己动手。',
    callOn: shanghaiDay(later(instantAt(Date.now()), daysInMs(7))),
  };
  await post(`${url}/v1/wishes/${id}/refer`, told, staff.token);
  return `id=${id}`;
};

const firstOf =
  (list: string): Finds =>
  async (url, session) => {
    const [first] = (await get(`${url}${list}`, session)).items;
    if (first === undefined) throw new Error(`nothing is on ${list}`);
    return `id=${first.id}`;
  };

/** Somebody without a phone, registered by the staff of his community. */
const registered = async (url: string, { token }: Session, who: object): Promise<string> => {
  const body = { building: 'b37107100700201001', room: '2单元502', child: false, ...who };
  return (await post(`${url}/v1/people-without-phone`, body, token)).personId;
};

/** A child without a phone, for whom he acts as its guardian. */
const guardsChild: Finds = async (url, session) => {
  const staff = await sessionOf(url, 'staff-1');
  const guardianConsent = { guardian: 'mother', edition: 1 };
  const child = await registered(url, staff, { name: '马小宝', child: true, guardianConsent });
  const { number } = await post(`${url}/v1/my/number`, {}, session.token);
  const { name } = await get(`${url}/v1/me`, session);
  const acting = { number, name, kind: 'guardian', how: 'visit', guardianConsent };
  await post(`${url}/v1/people-without-phone/${child}/consents`, acting, staff.token);
  return `child=${child}`;
};

const somebodyDied: Finds = async (url, session) => {
  const name = '赵秀英';
  const personId = await registered(url, session, { name });
  const told = { name, diedOn: '2026-01-01', toldBy: 'police' };
  await post(`${url}/v1/people/${personId}/death`, told, session.token);
  return `died=${personId}`;
};

const finds: Readonly<Record<Subject, Finds>> = {
  /** The newest completed one of his list, else his newest. */
  ownWish: wishIn('completed', 'any'),
  ownDelivered: wishIn('delivered'),
  ownNeedsInfo: wishIn('needs_info'),
  offeredToHim: claimIn('offered'),
  heldByHim: claimIn('held'),
  toReview: async (url, session) => `id=${await longestWaiting(url, session)}`,
  toPublish: async (url, session) => `ids=${await longestWaiting(url, session)}`,
  referred,
  ownLetter: firstOf('/v1/my/suggestions'),
  reported: firstOf('/v1/report-queue?place=s371071007&state=received'),
  announced: firstOf('/v1/places/c371071007002/announcements'),
  ownHelper: agentWho('active'),
  ownAsker: somebodyAsks,
  guardsChild,
  somebodyDied,
};

/** The page's address, with what of the person's own it shows. */
export const addressOf = async (url: string, session: Session, { path, subject }: ShownPage): Promise<string> => {
  if (subject === undefined) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${await finds[subject](url, session)}`;
};
