import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { countOn, getOn, queryOn } from './reads';
import type { Table } from './table';
import { transactOn } from './transact';

export const tableOn = (client: DynamoDBClient, tableName: string): Table => {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    get: getOn(documents, tableName),
    query: queryOn(documents, tableName),
    count: countOn(documents, tableName),
    transact: transactOn(documents, tableName),
  };
};

/** The SDK copies all that goes in and out for a log of its own, whether it is read or not. Ours must hold no personal data anyway. */
export const withoutLog = (client: DynamoDBClient): DynamoDBClient => {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

/** A Lambda has one request at a time, the local cloud hundreds in one process: none waits for another's socket. */
const sockets = { maxSockets: 512, keepAlive: true };

export const openTable = (tableName: string, config: DynamoDBClientConfig = {}): Table => {
  const requestHandler = { httpAgent: sockets, httpsAgent: sockets };
  return tableOn(withoutLog(new DynamoDBClient({ maxAttempts: 5, requestHandler, ...config })), tableName);
};
