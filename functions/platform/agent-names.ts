/** Names of those who acted for somebody, as they stand: a relative's in the record of his right, a proxy's in his own. */
import * as z from 'zod/mini';
import type { Agent, FindAgentNames } from '../kernel/agent-names';
import type { Key } from './keys/key';
import { personKeys } from './keys/people';
import { actingKeys } from './keys/proxies';
import type { Row, Table } from './table';

const actingRow = z.object({ acting: z.object({ agentName: z.string() }) });
const profileRow = z.object({ name: z.optional(z.string()) });

const keyOf = (principalId: string, { agentId, through }: Agent): Key =>
  through === 'relative' ? actingKeys(principalId).agent(agentId) : personKeys(agentId).profile;

const nameIn = ({ through }: Agent, row: Row | undefined): string | undefined => {
  if (row === undefined) return undefined;
  return through === 'relative' ? actingRow.parse(row).acting.agentName : profileRow.parse(row).name;
};

export const agentNamesOn =
  (table: Table): FindAgentNames =>
  async (principalId, agents) => {
    const rows = await table.get(agents.map((agent) => keyOf(principalId, agent)));
    return new Map(
      agents.flatMap((agent, at) => {
        const name = nameIn(agent, rows[at]);
        return name === undefined ? [] : [[agent.agentId, name] as const];
      }),
    );
  };
