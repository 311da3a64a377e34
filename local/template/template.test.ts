import { planOf } from './template';
import { smallTemplate } from './testkit-template';

describe('the reader of the compiled template', () => {
  const plan = planOf(smallTemplate);

  test('finds each route with the function behind it', () => {
    expect(plan.routes.map(({ key, target }) => `${key} -> ${target}`)).toEqual([
      'GET /v1/wishes -> wishes',
      'POST /v1/wishes -> wishes',
      'GET /v1/wishes/{wishId} -> wishes',
      'GET /v1/wishes/mine -> wishes',
    ]);
  });

  test('resolves the environment to local values', () => {
    expect(plan.functions[0]).toMatchObject({
      name: 'wishes',
      functionName: 'linli-dev-wishes',
      file: 'dist/functions/wishes',
      handler: 'handler',
      timeoutSeconds: 10,
      environment: {
        TABLE_NAME: 'linli-dev',
        SESSION_SECRET: 'local secret, worth nothing: linli/dev/session',
      },
    });
  });

  test('resolves references between resources in the environment', () => {
    expect(plan.functions[0]?.environment).toMatchObject({
      DATA_KEY_ID: 'arn:aws-cn:kms:cn-northwest-1:000000000000:key/DataKey',
      WECHAT_APPID: 'local secret, worth nothing: linli/dev/wechat/appid',
    });
  });

  test('gives the table without its stream, and what makes an item expire', () => {
    expect(plan.table).toMatchObject({ name: 'linli-dev', expiryAttribute: 'expiresAt' });
    expect(plan.table.create).toMatchObject({ TableName: 'linli-dev', BillingMode: 'PAY_PER_REQUEST' });
    expect(plan.table.create).not.toHaveProperty('StreamSpecification');
  });

  test('knows how the stream is read, and what runs each minute', () => {
    expect(plan.mappings).toEqual([
      {
        target: 'stream',
        batchSize: 25,
        maximumRetryAttempts: 2,
        maximumRecordAgeSeconds: -1,
        bisectBatchOnFunctionError: true,
        reportBatchItemFailures: true,
        filters: [{ eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['event'] } } } }],
        onFailure: 'arn:aws-cn:sqs:cn-northwest-1:000000000000:linli-dev-stream-dead-letters',
      },
    ]);
    expect(plan.schedules).toEqual([{ target: 'timers', expression: 'rate(1 minute)', ruleName: 'TimersEventsRule' }]);
  });

  test('refuses what it does not know how to be', () => {
    const table = { ...smallTemplate.Table, Type: 'AWS::DynamoDB::Table', Properties: { TableName: { 'Fn::If': [] } } };
    expect(() => planOf({ ...smallTemplate, Table: table })).toThrow('Fn::If');
    const route = { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: '$default', Target: 'integrations/x' } };
    expect(() => planOf({ ...smallTemplate, Catch: route })).toThrow('$default');
  });
});
