/** Who did a step in the author's place, for the course that he and staff read: the record names both. Pure. */
import type { Through } from '../../shared/kernel/acting';
import { maskName } from '../../shared/kernel/text';
import { gone } from './personal-data';

/** A step of a course, as its event tells it. */
export interface ActedStep {
  readonly actorId?: string | undefined;
  readonly through?: Through | undefined;
}

export interface Agent {
  readonly agentId: string;
  readonly through: Exclude<Through, 'self'>;
}

/** Names by who acted; of one who has gone there is none. One call. */
export type FindAgentNames = (principalId: string, agents: readonly Agent[]) => Promise<ReadonlyMap<string, string>>;

/** A family is not larger: whoever came later than these is told by his right alone. */
const mostAgents = 20;

const agentOf = ({ actorId, through }: ActedStep): Agent | undefined =>
  actorId === undefined || through === undefined || through === 'self' ? undefined : { agentId: actorId, through };

/** Each once. */
const agentsIn = (steps: readonly ActedStep[]): readonly Agent[] => {
  const agents = new Map<string, Agent>();
  for (const step of steps) {
    const agent = agentOf(step);
    if (agent !== undefined) agents.set(`${agent.through} ${agent.agentId}`, agent);
  }
  return [...agents.values()].slice(0, mostAgents);
};

/** What a step says of who acted; absent: he himself, or nobody who may be named. */
export type NamesAgent = (step: ActedStep) => string | undefined;

export const namesNobody: NamesAgent = () => undefined;

/**
 * Asks only where somebody has acted for another.
 * @param family the author, or one for whom he has decided: they read the relative's name in full. Everybody else who may reads the surname
 * alone, and in full only whoever acted by his role
 */
export const agentNamesFor = async (
  find: FindAgentNames,
  {
    authorId,
    steps,
    family,
  }: { readonly authorId: string; readonly steps: readonly ActedStep[]; readonly family: boolean },
): Promise<NamesAgent> => {
  const agents = agentsIn(steps);
  if (agents.length === 0) return namesNobody;
  const names = await find(authorId, agents);
  return (step) => {
    const agent = agentOf(step);
    const name = agent && names.get(agent.agentId);
    if (name === undefined || name === gone) return undefined;
    return family || agent?.through === 'proxy' ? name : maskName(name);
  };
};
