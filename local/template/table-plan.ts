import type { CreateTableCommandInput, StreamViewType } from '@aws-sdk/client-dynamodb';
import { evaluate, evaluateText, type Stack } from './intrinsics';
import { ofType, type Resources } from './resources';

/** The one table, in the words the engines understand. */
export interface TablePlan {
  readonly name: string;
  /** Without the stream: it is switched on after the seed. */
  readonly create: CreateTableCommandInput;
  readonly streamViewType: StreamViewType;
  /** The attribute whose epoch seconds say when an item expires. */
  readonly expiryAttribute: string | undefined;
}

export function readTable(resources: Resources, stack: Stack): TablePlan {
  const [table, ...others] = ofType(resources, 'AWS::DynamoDB::Table');
  if (table === undefined || others.length > 0) throw new Error('The template must have exactly one table');
  const properties = evaluate(table[1], stack) as CreateTableCommandInput & {
    StreamSpecification?: { StreamViewType: StreamViewType };
    TimeToLiveSpecification?: { AttributeName: string; Enabled: boolean };
  };
  const name = evaluateText(properties.TableName, stack);
  const expiry = properties.TimeToLiveSpecification;
  return {
    name,
    create: {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
    },
    streamViewType: properties.StreamSpecification?.StreamViewType ?? 'NEW_AND_OLD_IMAGES',
    expiryAttribute: expiry?.Enabled ? expiry.AttributeName : undefined,
  };
}
