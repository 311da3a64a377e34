/** A transaction that says what refused it, tried again while the table is busy. */
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { busyCodes, busyErrors, maxAttempts, pause, TableBusy } from './busy';
import { conditionOf, demandOf, updateOf } from './expression';
import type { Table, Transacted, Write } from './table';

const tableItem = (tableName: string, write: Write) => {
  const when = write.when ?? [];
  const shown = { TableName: tableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
  if ('put' in write) return { Put: { ...shown, Item: write.put, ...conditionOf(when) } };
  if ('update' in write) return { Update: { ...shown, Key: write.update, ...updateOf(write.change, when) } };
  if ('check' in write) return { ConditionCheck: { ...shown, Key: write.check, ...demandOf(write.when) } };
  return { Delete: { ...shown, Key: write.remove, ...conditionOf(when) } };
};

const refusal = (reasons: readonly CancellationReason[]): Transacted => ({
  ok: false,
  refusedBy: reasons.map((reason) => reason.Code === 'ConditionalCheckFailed'),
  found: reasons.map((reason) => (reason.Item === undefined ? undefined : unmarshall(reason.Item))),
});

/** A refusal, or nothing when the attempt may be made again; anything else is thrown on. */
const understand = (fault: unknown): Transacted | undefined => {
  if (fault instanceof TransactionCanceledException) {
    const reasons = fault.CancellationReasons ?? [];
    if (reasons.some((reason) => reason.Code === 'ConditionalCheckFailed')) return refusal(reasons);
    if (reasons.some((reason) => busyCodes.has(reason.Code ?? ''))) return undefined;
  }
  if (fault instanceof Error && busyErrors.has(fault.name)) return undefined;
  throw fault;
};

export const transactOn =
  (client: DynamoDBDocumentClient, tableName: string): Table['transact'] =>
  async (writes) => {
    const command = { TransactItems: writes.map((write) => tableItem(tableName, write)) };
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      try {
        await client.send(new TransactWriteCommand(command));
        return { ok: true };
      } catch (fault) {
        const refused = understand(fault);
        if (refused !== undefined) return refused;
        await pause(attempt);
      }
    }
    throw new TableBusy('a transaction found no room');
  };
