import { CompiledTemplate, stages } from './compiled-template';

describe.each(stages)('behind the API of %s', (stage) => {
  const template = new CompiledTemplate(stage);
  const [mapping, ...others] = template
    .ofType('AWS::Lambda::EventSourceMapping')
    .map(([, { Properties }]) => Properties);

  test('one function reads the stream from its beginning, in order', () => {
    expect(others).toEqual([]);
    expect(mapping).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      FunctionName: { 'Fn::GetAtt': ['StreamLambdaFunction', 'Arn'] },
      StartingPosition: 'TRIM_HORIZON',
      ParallelizationFactor: 1,
      Enabled: true,
    });
  });

  test('one bad record holds up neither its batch nor the stream for ever', () => {
    expect(mapping).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 8,
      MaximumRecordAgeInSeconds: 21_600,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['StreamDeadLetters', 'Arn'] } } },
    });
  });

  test('only inserted events wake it', () => {
    const criteria = mapping?.FilterCriteria as { Filters: { Pattern: string }[] } | undefined;
    expect(criteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['event'] } } } },
    ]);
  });

  test('dead letters are kept for two weeks, encrypted, and travel over TLS only', () => {
    expect(template.named('StreamDeadLetters').Properties).toMatchObject({
      KmsMasterKeyId: { 'Fn::GetAtt': ['StorageKey', 'Arn'] },
      MessageRetentionPeriod: 1_209_600,
    });
    expect(template.named('StreamDeadLettersPolicy').Properties.PolicyDocument).toMatchObject({
      Statement: [{ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': false } } }],
    });
  });

  test('timers, imports and printing run every minute, and a run that failed is left to the next one', () => {
    const rules = template.ofType('AWS::Events::Rule').map(([, { Properties }]) => Properties);
    const eachMinute = ['Importing', 'Printing', 'Timers'];
    expect(rules).toMatchObject(
      eachMinute.map((name) => ({
        ScheduleExpression: 'rate(1 minute)',
        State: 'ENABLED',
        Targets: [{ Arn: { 'Fn::GetAtt': [`${name}LambdaFunction`, 'Arn'] } }],
      })),
    );
    for (const name of eachMinute) {
      expect(template.named(`${name}LambdaEvConf`).Properties).toMatchObject({ MaximumRetryAttempts: 0 });
      expect(template.named(`${name}LambdaFunction`).Properties.Timeout).toBeLessThan(60);
    }
  });
});
