import { evaluate, evaluateText, type Stack } from './intrinsics';
import { known, ofType, type Resources } from './resources';

/** How Lambda reads a DynamoDB stream for a function. */
export interface Mapping {
  /** The function's name. */
  readonly target: string;
  readonly batchSize: number;
  /** Attempts after the first; -1: until the records expire. */
  readonly maximumRetryAttempts: number;
  /** Seconds after which a record is given up; -1: never before the stream drops it. */
  readonly maximumRecordAgeSeconds: number;
  readonly bisectBatchOnFunctionError: boolean;
  readonly reportBatchItemFailures: boolean;
  /** Event patterns, any of which lets a record through; none: all records. */
  readonly filters: readonly unknown[];
  /** Where pointers to records go that were given up. */
  readonly onFailure?: string;
}

export function readMappings(
  resources: Resources,
  stack: Stack,
  nameByArn: ReadonlyMap<string, string>,
  nameById: ReadonlyMap<string, string>,
): Mapping[] {
  return ofType(resources, 'AWS::Lambda::EventSourceMapping')
    .filter(([, properties]) => properties.Enabled !== false)
    .map(([, raw]) => {
      const properties = evaluate(raw, stack) as Readonly<Record<string, unknown>>;
      const target = String(properties.FunctionName);
      const { Filters = [] } = (properties.FilterCriteria ?? {}) as { Filters?: readonly { Pattern: string }[] };
      const { OnFailure } = (properties.DestinationConfig ?? {}) as { OnFailure?: { Destination: unknown } };
      return {
        target: nameById.get(target) ?? known(nameByArn, target),
        batchSize: Number(properties.BatchSize ?? 100),
        maximumRetryAttempts: Number(properties.MaximumRetryAttempts ?? -1),
        maximumRecordAgeSeconds: Number(properties.MaximumRecordAgeInSeconds ?? -1),
        bisectBatchOnFunctionError: properties.BisectBatchOnFunctionError === true,
        reportBatchItemFailures: [properties.FunctionResponseTypes].flat().includes('ReportBatchItemFailures'),
        filters: Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown),
        ...(OnFailure === undefined ? {} : { onFailure: evaluateText(OnFailure.Destination, stack) }),
      };
    });
}
