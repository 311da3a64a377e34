import type { ReplyOf } from '../../shared/kernel/contract';
import { spokenNumber } from '../../shared/kernel/id';
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { openSession as contract } from '../../shared/people/contract';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { settingNodesOf } from '../kernel/setting-nodes';
import type { Login } from './login';
import type { PeopleStore, PersonWithGrants } from './people-store';

/** Port: makes session tokens. */
export interface SessionIssuer {
  readonly issue: (
    claims: { sub: string; nodes: string[] },
    now: Instant,
  ) => Promise<{ token: string; expiresAt: Instant }>;
}

export interface OpenSessionPorts {
  readonly people: PeopleStore;
  readonly login: Login;
  readonly sessions: SessionIssuer;
  readonly ids: Ids;
}

/** Numbers that others bear already, one after the other, before we believe that something else is wrong. */
const mostNumbers = 8;

/** A first visit makes a person without name or role, with a number of his own. Two first visits at once make one person. */
const findOrAdd = async ({ people, ids }: OpenSessionPorts, openid: string, at: Instant): Promise<PersonWithGrants> => {
  const known = await people.findByOpenid(openid);
  if (known !== undefined) return known;
  const personId = ids.ulid();
  for (let tries = 0; tries < mostNumbers; tries += 1) {
    const person = { personId, openid, number: spokenNumber(ids.sevenDigits()) };
    const added = await people.addPerson(person, at);
    if (added === 'added') return { person, grants: [] };
    if (added === 'known') break;
  }
  const other = await people.findByOpenid(openid);
  if (other === undefined) throw new Error('a person was added and is gone');
  return other;
};

export const openSession =
  (ports: OpenSessionPorts) =>
  async ({ input, at }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const openid = await ports.login.openidOf(input.body.code);
    if (!openid.ok) return openid;
    const { person, grants, isSuspended } = await findOrAdd(ports, openid.value, at);
    if (isSuspended === true) return refuse('ACCOUNT_SUSPENDED');
    const claims = { sub: person.personId, nodes: settingNodesOf(grants) };
    return accept({ ...(await ports.sessions.issue(claims, at)), personId: person.personId });
  };
