import type { Resources } from './resources';

/** A small template as the packaging tool compiles it: two functions behind routes, a stream, a timer. */
export const smallTemplate: Resources = {
  WishesLambdaFunction: lambda('wishes'),
  StreamLambdaFunction: lambda('stream'),
  TimersLambdaFunction: lambda('timers'),
  HttpApiIntegrationWishes: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      IntegrationUri: { 'Fn::GetAtt': ['WishesLambdaFunction', 'Arn'] },
      PayloadFormatVersion: '2.0',
      TimeoutInMillis: 30_000,
    },
  },
  ...Object.fromEntries(
    ['GET /v1/wishes', 'POST /v1/wishes', 'GET /v1/wishes/{wishId}', 'GET /v1/wishes/mine'].map((key) => [
      `Route ${key}`,
      {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: {
          RouteKey: key,
          Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'HttpApiIntegrationWishes' }]] },
        },
      },
    ]),
  ),
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'linli-dev',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      AttributeDefinitions: ['pk', 'sk', 'dueShard', 'dueAt'].map((name) => ({
        AttributeName: name,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'dueShard', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    },
  },
  DataKey: { Type: 'AWS::KMS::Key', Properties: {} },
  SessionSecret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'linli/dev/session' } },
  StreamDeadLetters: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'linli-dev-stream-dead-letters' } },
  StreamEventSourceMapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      BatchSize: 25,
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      FunctionName: { 'Fn::GetAtt': ['StreamLambdaFunction', 'Arn'] },
      MaximumRetryAttempts: 2,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['StreamDeadLetters', 'Arn'] } } },
      FilterCriteria: {
        Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"NewImage":{"kind":{"S":["event"]}}}}' }],
      },
    },
  },
  TimersEventsRule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': ['TimersLambdaFunction', 'Arn'] }, Id: 'timers' }],
    },
  },
};

function lambda(name: string) {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Handler: `dist/functions/${name}.handler`,
      FunctionName: `linli-dev-${name}`,
      MemorySize: 1024,
      Timeout: 10,
      Environment: {
        Variables: {
          TABLE_NAME: { Ref: 'Table' },
          DATA_KEY_ID: { 'Fn::GetAtt': ['DataKey', 'Arn'] },
          SESSION_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${SessionSecret}:SecretString}}' },
          WECHAT_APPID: '{{resolve:secretsmanager:linli/dev/wechat:SecretString:appid}}',
          WECHAT_SECRET: '{{resolve:secretsmanager:linli/dev/wechat:SecretString:secret}}',
          WECHAT_BASE_URL: 'https://api.weixin.qq.com',
          STAGE: 'dev',
        },
      },
    },
  };
}
