import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate';
import { CompiledTemplate, stages, templatePath } from './compiled-template';

/** China's regions, as the template would meet them. */
const regions = ['cn-northwest-1', 'cn-north-1'];
const chinese = (region: string) => ({ region, partition: 'aws-cn', urlSuffix: 'amazonaws.com.cn' });

describe.each(stages)('the template of %s', (stage) => {
  const template = new CompiledTemplate(stage);

  test.each(regions)('holds against the rules of CloudFormation in %s', (region) => {
    const engine = new RegoEngine();
    const report = engine.validateStandard(new TemplateFile(templatePath(stage)), {
      severityLevel: 'WARN',
      // A DependsOn beside a reference to the same resource: the packaging tool writes them, and they do no harm.
      exclude: { ids: ['W3005'] },
      pseudoParameterOverrides: chinese(region),
    });
    engine.free();
    expect(report.status).toBe('OK');
    expect(report.diagnostics.map(({ ruleId, entity, message }) => [ruleId, entity?.logicalId, message])).toEqual([]);
  });

  test('is at home in every partition', () => {
    expect(template.text).not.toMatch(/arn:aws[a-z-]*:/);
    expect(template.text).not.toMatch(/\bcn-north|amazonaws\.com\.cn/);
  });

  test('runs every function on Node 22 on arm64, long enough for its caller', () => {
    const functions = template.ofType('AWS::Lambda::Function').map(([, { Properties }]) => Properties);
    expect(functions).toHaveLength(22);
    for (const properties of functions) {
      expect(properties).toMatchObject({ Runtime: 'nodejs22.x', Architectures: ['arm64'] });
      expect(properties.Timeout).toBeGreaterThanOrEqual(10);
    }
  });

  test('holds no secret: each function is given references to what it needs and no more, sealed by our key', () => {
    const everywhere = {
      TABLE_NAME: `linli-${stage}`,
      SESSION_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${SessionSecret}:SecretString}}' },
    };
    const vault = {
      DATA_KEY_ID: { 'Fn::GetAtt': ['DataKey', 'Arn'] },
      INDEX_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${IndexSecret}:SecretString}}' },
    };
    const wechat = {
      WECHAT_APPID: `{{resolve:secretsmanager:linli/${stage}/wechat:SecretString:appid}}`,
      WECHAT_SECRET: `{{resolve:secretsmanager:linli/${stage}/wechat:SecretString:secret}}`,
      WECHAT_BASE_URL: 'https://api.weixin.qq.com',
    };
    const audit = { AUDIT_SECRET: { 'Fn::Sub': '{{resolve:secretsmanager:${AuditSecret}:SecretString}}' } };
    const messages = { MESSAGE_TEMPLATES: expect.stringMatching(/^\{.*\}$/) };
    const bucket = {
      PHOTO_BUCKET: `linli-${stage}-photos-tianhe`,
      PHOTO_BUCKET_URL: { 'Fn::Sub': `https://linli-${stage}-photos-tianhe.s3.\${AWS::Region}.\${AWS::URLSuffix}` },
    };
    const push = {
      WECHAT_APPID: wechat.WECHAT_APPID,
      INDEX_SECRET: vault.INDEX_SECRET,
      PUSH_TOKEN: `{{resolve:secretsmanager:linli/${stage}/wechat:SecretString:pushToken}}`,
      PUSH_AES_KEY: `{{resolve:secretsmanager:linli/${stage}/wechat:SecretString:pushAesKey}}`,
    };
    const needs: Record<string, object> = {
      WishesLambdaFunction: { ...everywhere, ...vault, ...bucket },
      PeopleLambdaFunction: { ...everywhere, ...vault, ...wechat, ...bucket },
      FilesLambdaFunction: { ...everywhere, ...bucket },
      UploadsLambdaFunction: { ...everywhere, ...bucket },
      PushLambdaFunction: { ...everywhere, ...messages, ...push },
      RolesLambdaFunction: everywhere,
      MembershipsLambdaFunction: everywhere,
      PrivacyLambdaFunction: { ...everywhere, ...vault },
      NoticesLambdaFunction: { ...everywhere, ...vault },
      StreamLambdaFunction: { ...everywhere, ...vault, ...audit, ...wechat, ...messages, ...bucket },
      TimersLambdaFunction: { ...everywhere, ...vault, ...audit, ...wechat, ...messages, ...bucket },
      VisitsLambdaFunction: everywhere,
      ProxiesLambdaFunction: { ...everywhere, ...vault },
      ImportsLambdaFunction: { ...everywhere, ...vault },
      ImportingLambdaFunction: { ...everywhere, ...vault },
      PrintingLambdaFunction: { ...everywhere, ...wechat, ...bucket },
      DesksLambdaFunction: everywhere,
      SettingsLambdaFunction: everywhere,
      ServiceDashcardsLambdaFunction: everywhere,
      AnnouncementsLambdaFunction: everywhere,
      SuggestionsLambdaFunction: everywhere,
      ReportsLambdaFunction: everywhere,
    };
    const given = template.ofType('AWS::Lambda::Function').map(([id, { Properties }]) => {
      expect(Properties.KmsKeyArn).toEqual({ 'Fn::GetAtt': ['StorageKey', 'Arn'] });
      return [id, (Properties.Environment as { Variables: object }).Variables];
    });
    expect(Object.fromEntries(given)).toEqual(needs);
  });

  test('keeps keys and secrets when the stack goes, and turns the keys every year', () => {
    const kept = [...template.ofType('AWS::KMS::Key'), ...template.ofType('AWS::SecretsManager::Secret')];
    expect(kept.map(([id]) => id)).toEqual(['DataKey', 'StorageKey', 'SessionSecret', 'IndexSecret', 'AuditSecret']);
    for (const [, resource] of kept) {
      expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
    const turning = template.ofType('AWS::KMS::Key').map(([, { Properties }]) => Properties.EnableKeyRotation);
    expect(turning).toEqual([true, true]);
  });

  test('forgets no log early and keeps none for ever', () => {
    const days = template.ofType('AWS::Logs::LogGroup').map(([, { Properties }]) => Properties.RetentionInDays);
    expect(new Set(days)).toEqual(new Set([{ dev: 30, prod: 365 }[stage]]));
    // One a function, and the gateway's own.
    expect(days).toHaveLength(23);
  });

  test('keeps photos and documents private, sealed, over TLS only, raw uploads for a day and documents for eight at most', () => {
    const { Properties, DeletionPolicy } = template.named('PhotoBucket');
    expect(DeletionPolicy).toBe('Retain');
    expect(Object.values(Properties.PublicAccessBlockConfiguration as object)).toEqual([true, true, true, true]);
    expect(Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
      },
      LifecycleConfiguration: {
        Rules: [
          { Status: 'Enabled', Prefix: 'raw/', ExpirationInDays: 1 },
          { Status: 'Enabled', Prefix: 'documents/', ExpirationInDays: 8 },
        ],
      },
      NotificationConfiguration: {
        LambdaConfigurations: [
          {
            Event: 's3:ObjectCreated:*',
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'raw/' }] } },
            Function: { 'Fn::GetAtt': ['UploadsLambdaFunction', 'Arn'] },
          },
        ],
      },
    });
    expect(template.named('PhotoBucketPolicy').Properties.PolicyDocument).toMatchObject({
      Statement: [{ Effect: 'Deny', Principal: '*', Condition: { Bool: { 'aws:SecureTransport': false } } }],
    });
  });
});
