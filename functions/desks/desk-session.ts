/** How a browser comes by its session, and keeps it: each time against its secret. */
import type * as contracts from '../../shared/desks/contract';
import { isStanding } from '../../shared/desks/desk';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { settingNodesOf } from '../kernel/setting-nodes';
import { inTime } from './desk';
import type { DeskPorts } from './desk-ports';

interface Whose {
  readonly personId: string;
  readonly deskId: string;
  readonly nodes: string[];
}

const sessionFor = async ({ sessions }: DeskPorts, { personId, deskId, nodes }: Whose, at: Instant) => ({
  ...(await sessions.issue({ sub: personId, nodes, desk: deskId }, at)),
  personId,
  deskId,
});

/** Asked every two seconds while the code is shown. A lost answer may be asked for again as long as the code lives. */
export const collectDeskSession =
  (ports: DeskPorts) =>
  async ({
    input,
    at,
  }: Asked<typeof contracts.collectDeskSession>): Promise<Result<ReplyOf<typeof contracts.collectDeskSession>>> => {
    const login = inTime(await ports.desks.findLogin(input.params.code), at);
    if (login === undefined || login.secretHash !== ports.hash(input.body.secret)) return refuse('NOT_FOUND');
    const { state, personId, deskId, nodes = [] } = login;
    if (personId === undefined || deskId === undefined) return accept({ state });
    return accept({ state, session: await sessionFor(ports, { personId, deskId, nodes }, at) });
  };

/** A copied token lives for half an hour at most: only the browser itself knows the secret. */
export const renewDeskSession =
  (ports: DeskPorts) =>
  async ({
    input,
    at,
  }: Asked<typeof contracts.renewDeskSession>): Promise<Result<ReplyOf<typeof contracts.renewDeskSession>>> => {
    const { deskId } = input.params;
    const { personId, secret } = input.body;
    const found = await ports.desks.findDesk(personId, deskId);
    if (found === undefined || found.desk.secretHash !== ports.hash(secret) || !isStanding(found.desk, at)) {
      return refuse('DESK_ENDED');
    }
    if (!(await ports.desks.renewDesk({ ...found.desk, renewedAt: at }))) return refuse('DESK_ENDED');
    return accept(await sessionFor(ports, { personId, deskId, nodes: settingNodesOf(found.grants) }, at));
  };
