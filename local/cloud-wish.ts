import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EngineName } from './database/engines';
import type { Item } from './database/table';
import type { LocalPerson } from './people';

export interface SeedContext {
  /** The project's folder. */
  readonly root: string;
  /** The local present, epoch milliseconds. */
  readonly now: number;
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** As the functions have it: table name, key, index secret, the endpoints of DynamoDB and KMS. */
  readonly environment: Readonly<Record<string, string>>;
  /** The openid under which this person comes through WeChat. */
  readonly openidOf: (personKey: string) => string;
  readonly write: (items: readonly Item[]) => Promise<void>;
}

export interface Demo {
  /** Another one is asked to start over: the stored data would not be this demo's. */
  readonly version: string;
  readonly people: readonly LocalPerson[];
  readonly seed: (context: SeedContext) => Promise<void>;
}

export interface CloudWish {
  /** The project's folder. */
  readonly root: string;
  /** 0: any free one. */
  readonly port: number;
  /** As packaged in `.build/cloud/<stage>`. */
  readonly stage: string;
  /** Absent: everything is gone at the end. */
  readonly dataDir?: string;
  readonly engine?: EngineName;
  readonly demo: Demo;
  /** Puts the fault proxy between the functions and the database. */
  readonly withFaults?: boolean;
  /** A function is waited for as long as it takes: one machine does at once what a cloud spreads over many. */
  readonly patient?: boolean;
  /** Fires the schedules each real minute; on when left out. */
  readonly ticking?: boolean;
  /** Faults of the functions and of the local cloud itself; dropped when left out. */
  readonly report?: (fault: unknown) => void;
  /** Each line of a function's log. */
  readonly log?: (functionName: string, text: string) => void;
}
