/** The four lists: for whom I act, who acts for me, who acts for whom at my node, who has no phone there. One query each. */

import { proxyRoles } from '../../shared/kernel/acting';
import { holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import {
  type ActingRowView,
  type ActingView,
  consentTakers,
  type PhonelessView,
} from '../../shared/proxies/acting-for';
import type { listWhoActsForMe as agentsContract } from '../../shared/proxies/contract';
import type { listWhomIActFor as whomContract } from '../../shared/proxies/list-whom-i-act-for';
import type * as contracts from '../../shared/proxies/staff-contract';
import type { Asked } from '../kernel/asked';
import type { Acting } from './acting';
import type { Phoneless } from './phoneless';
import type { Page, ProxyStore } from './proxy-store';

interface Ports {
  readonly proxies: ProxyStore;
}

const pageWith = <Stored, Shown>(
  page: Result<Page<Stored>>,
  show: (stored: Stored) => Shown | undefined,
): Result<{ items: Shown[]; next: string | undefined }> =>
  page.ok ? accept({ items: page.value.items.flatMap((it) => show(it) ?? []), next: page.value.next }) : page;

const viewOf = (acting: Acting, name: string): ActingView => ({
  principalId: acting.principalId,
  agentId: acting.agentId,
  kind: acting.kind,
  state: acting.state,
  name,
  askedAt: acting.askedAt,
  since: acting.since,
  consent: acting.consent?.how,
});

/** The agent gave the name himself; he reads it again. */
export const listWhomIActFor =
  ({ proxies }: Ports) =>
  async ({ input, actor }: Asked<typeof whomContract>): Promise<Result<ReplyOf<typeof whomContract>>> =>
    pageWith(await proxies.listByAgent(actor.personId, input.query.cursor), (it) => viewOf(it, it.principalName));

export const listWhoActsForMe =
  ({ proxies }: Ports) =>
  async ({ input, actor }: Asked<typeof agentsContract>): Promise<Result<ReplyOf<typeof agentsContract>>> => {
    const { of: principalId = actor.personId } = input.query;
    const isOneself = principalId === actor.personId || actor.formerSelves.includes(principalId);
    if (!isOneself) return refuse('NOT_FOUND', 'query.of');
    return pageWith(await proxies.listByPrincipal(principalId, input.query.cursor), (it) =>
      it.kind === 'self' ? undefined : viewOf(it, it.agentName),
    );
  };

const actingRowOf = (acting: Acting): ActingRowView | undefined =>
  acting.homeName === undefined || acting.since === undefined || acting.consent === undefined
    ? undefined
    : {
        principalId: acting.principalId,
        agentId: acting.agentId,
        kind: acting.kind,
        principalMask: maskName(acting.principalName),
        agentMask: maskName(acting.agentName),
        homeName: acting.homeName,
        since: acting.since,
        consent: acting.consent.how,
      };

export const listActingFor =
  ({ proxies }: Ports) =>
  async ({
    input: { query },
    actor,
  }: Asked<typeof contracts.listActingFor>): Promise<Result<ReplyOf<typeof contracts.listActingFor>>> => {
    if (!holdsAt(actor, consentTakers, query.place)) return refuse('NOT_ALLOWED');
    return pageWith(await proxies.listAt(query.place, query.cursor), actingRowOf);
  };

const phonelessViewOf = (person: Phoneless): PhonelessView => ({
  personId: person.personId,
  number: person.number,
  nameMask: maskName(person.name),
  homeName: person.home.name,
  roomMask: person.roomMask,
  child: person.child,
  registeredAt: person.registeredAt,
});

export const listPeopleWithoutPhone =
  ({ proxies }: Ports) =>
  async ({
    input: { query },
    actor,
  }: Asked<typeof contracts.listPeopleWithoutPhone>): Promise<
    Result<ReplyOf<typeof contracts.listPeopleWithoutPhone>>
  > => {
    if (!holdsAt(actor, proxyRoles, query.place)) return refuse('NOT_ALLOWED');
    return pageWith(await proxies.listPhoneless(query.place, query.cursor), phonelessViewOf);
  };
