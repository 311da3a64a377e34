import { evaluate, evaluateText, type Stack } from './intrinsics';
import { known, ofType, type Resources } from './resources';

/** A function that is told of each object that comes under a prefix. */
export interface Notification {
  /** The function's name. */
  readonly target: string;
  readonly prefix: string;
}

export interface BucketPlan {
  readonly name: string;
  readonly notifications: readonly Notification[];
}

interface LambdaConfiguration {
  readonly Event: string;
  readonly Function: string;
  readonly Filter?: {
    readonly S3Key?: { readonly Rules?: readonly { readonly Name: string; readonly Value: string }[] };
  };
}

export function readBucket(
  resources: Resources,
  stack: Stack,
  nameByArn: ReadonlyMap<string, string>,
): BucketPlan | undefined {
  const [found, ...more] = ofType(resources, 'AWS::S3::Bucket').filter(
    ([, { BucketName }]) => BucketName !== undefined,
  );
  if (more.length > 0) throw new Error('The local cloud knows one bucket of a name of its own');
  if (found === undefined) return undefined;
  const [id, properties] = found;
  const { LambdaConfigurations = [] } = (evaluate(properties.NotificationConfiguration ?? {}, stack) ?? {}) as {
    LambdaConfigurations?: readonly LambdaConfiguration[];
  };
  return {
    name: evaluateText(properties.BucketName, stack),
    notifications: LambdaConfigurations.map(({ Event, Function: arn, Filter }) => {
      if (Event !== 's3:ObjectCreated:*') throw new Error(`${id}: the local bucket does not tell of ${Event}`);
      const rules = Filter?.S3Key?.Rules ?? [];
      if (rules.some(({ Name }) => Name !== 'prefix'))
        throw new Error(`${id}: the local bucket filters by prefix only`);
      return { target: known(nameByArn, arn), prefix: rules[0]?.Value ?? '' };
    }),
  };
}
