import type { Stack } from './intrinsics';
import type { Resources } from './resources';

const REGION = 'cn-northwest-1';
const ACCOUNT = '000000000000';
const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws-cn',
  'AWS::StackName': 'local',
  'AWS::URLSuffix': 'amazonaws.com.cn',
};

/** The service in the ARN and the property that names such a resource. */
const KINDS: Readonly<Record<string, { readonly arn: string; readonly name: string }>> = {
  'AWS::Lambda::Function': { arn: 'lambda', name: 'FunctionName' },
  'AWS::DynamoDB::Table': { arn: 'dynamodb', name: 'TableName' },
  'AWS::SQS::Queue': { arn: 'sqs', name: 'QueueName' },
  'AWS::SNS::Topic': { arn: 'sns', name: 'TopicName' },
  'AWS::SecretsManager::Secret': { arn: 'secretsmanager', name: 'Name' },
};

const PREFIX: Readonly<Record<string, string>> = {
  lambda: 'function:',
  dynamodb: 'table/',
  kms: 'key/',
  secretsmanager: 'secret:',
};

/** Values as CloudFormation would give them, in an account that is nobody's. Secrets are stable, and worth nothing. */
export function localStack(resources: Resources): Stack {
  const nameOf = (id: string): string => {
    const resource = resources[id];
    if (resource === undefined) throw new Error(`The template refers to ${id}, which it does not have`);
    const given = resource.Properties?.[KINDS[resource.Type]?.name ?? ''];
    return typeof given === 'string' ? given : id;
  };
  const arnOf = (id: string): string => {
    const type = resources[id]?.Type ?? '';
    const service = KINDS[type]?.arn ?? type.split('::')[1]?.toLowerCase() ?? '';
    return `arn:aws-cn:${service}:${REGION}:${ACCOUNT}:${PREFIX[service] ?? ''}${nameOf(id)}`;
  };
  return {
    ref: (name) =>
      PSEUDO[name] ?? (resources[name]?.Type === 'AWS::SecretsManager::Secret' ? arnOf(name) : nameOf(name)),
    attribute: (resource, name) => {
      if (name === 'Arn') return arnOf(resource);
      if (name === 'StreamArn') return `${arnOf(resource)}/stream/latest`;
      return `${nameOf(resource)}.${name}`;
    },
    secret: (id, key) => `local secret, worth nothing: ${id.replace(/^.*:/, '')}${key === undefined ? '' : `/${key}`}`,
  };
}
