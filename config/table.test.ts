import { indexes } from '../functions/platform/keys/indexes';
import { CompiledTemplate, stages } from './compiled-template';

interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
  readonly Projection: { readonly ProjectionType: string };
}

describe.each(stages)('the table of %s', (stage) => {
  const table = new CompiledTemplate(stage).named('Table');

  test('outlives its stack and can be taken back to any second', () => {
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    });
  });

  test('is encrypted with a key of our own', () => {
    expect(table.Properties.SSESpecification).toEqual({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': ['StorageKey', 'Arn'] },
    });
  });

  test('forgets expired rows and tells the stream what a row was and is', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  test('has the indexes that the keys are born for, whole rows in each', () => {
    const declared = (table.Properties.GlobalSecondaryIndexes as Index[]).map((index) => ({
      name: index.IndexName,
      pk: index.KeySchema[0]?.AttributeName,
      sk: index.KeySchema[1]?.AttributeName,
      projection: index.Projection.ProjectionType,
    }));
    expect(declared).toEqual(Object.values(indexes).map((index) => ({ ...index, projection: 'ALL' })));
  });
});

test('the table of production cannot be deleted by mistake', () => {
  expect(new CompiledTemplate('prod').named('Table').Properties.DeletionProtectionEnabled).toBe(true);
});
