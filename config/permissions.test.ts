import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledTemplate, packageOf, projectRoot } from './compiled-template';

const template = new CompiledTemplate('prod');
const grants = template.grants();
const onTheTable = grants.filter(({ resources }) => resources.some((resource) => /"Table"|\{Table\./.test(resource)));
const onRows = onTheTable.filter(({ resources }) => !resources.some((resource) => resource.includes('StreamArn')));

/** Written by hand. A function that needs another action needs another line here, and a reason. */
const rowActions = {
  // A dismissal takes the holder and the timer away, an end of membership the holder and the open registration.
  RolesRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // Whoever is to stand for a unit must be the one whom his name says.
  MembershipsRole: ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // A forgotten phone's pointer goes.
  PeopleRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // A confirm timer goes when its wish moves on.
  // A photo that is refused late leaves the grids at which it stood.
  StreamRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // What a closed account leaves behind is removed here.
  PrivacyRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // The timer of its last day goes when it is taken back.
  AnnouncementsRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query'],
  // Whoever reads cards is counted.
  ServiceDashcardsRole: ['BatchGetItem', 'PutItem', 'UpdateItem'],
  // What is said for another is checked against his consent.
  SuggestionsRole: ['BatchGetItem', 'ConditionCheckItem', 'PutItem', 'Query'],
  ReportsRole: ['BatchGetItem', 'PutItem', 'Query'],
  // Whoever has read his notice is taken off the list of those to be called.
  NoticesRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // So is whoever has nothing to do any more.
  // What is done for another is checked against his consent.
  WishesRole: ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  ProxiesRole: ['BatchGetItem', 'ConditionCheckItem', 'PutItem', 'Query', 'UpdateItem'],
  VisitsRole: ['BatchGetItem', 'ConditionCheckItem', 'PutItem', 'UpdateItem'],
  ImportsRole: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
  // A file's parts go when it has been read.
  ImportingRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  PrintingRole: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
  DesksRole: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
  SettingsRole: ['BatchGetItem', 'PutItem', 'Query'],
  TimersRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  // A photo that is withdrawn leaves the grids at which it stood.
  FilesRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
  UploadsRole: ['BatchGetItem', 'PutItem'],
  PushRole: ['BatchGetItem', 'PutItem'],
};

const scopes = ['byCommunity', 'byDistrict', 'byGrid', 'byStreet'];
const readableIndexes = {
  PeopleRole: scopes,
  RolesRole: scopes,
  MembershipsRole: ['byOwner', ...scopes],
  WishesRole: ['byOwner', ...scopes],
  FilesRole: [],
  UploadsRole: [],
  PushRole: [],
  // The deaths that a community has on record.
  PrivacyRole: ['byCommunity', 'byStreet'],
  StreamRole: ['byOwner'],
  // A digest counts what waits in a community, at a street or in the district.
  TimersRole: ['byOwner', 'due', 'pending', 'byCommunity', 'byDistrict', 'byStreet'],
  AnnouncementsRole: ['byOwner'],
  ServiceDashcardsRole: [],
  SuggestionsRole: ['byDistrict', 'byOwner', 'byStreet'],
  ReportsRole: ['byCommunity', 'byDistrict', 'byOwner', 'byStreet'],
  NoticesRole: scopes,
  ProxiesRole: ['byOwner', ...scopes],
  VisitsRole: [],
  ImportsRole: ['byCommunity', 'byDistrict', 'byStreet'],
  ImportingRole: ['due'],
  PrintingRole: [...scopes, 'due'],
  DesksRole: [],
  SettingsRole: ['byCommunity', 'byDistrict', 'byStreet'],
};

const roles = Object.keys(rowActions) as (keyof typeof rowActions)[];

test('every function has a role of its own', () => {
  const used = template.ofType('AWS::Lambda::Function').map(([id, { Properties }]) => [id, Properties.Role]);
  const expected = roles.map((role) => [role.replace(/Role$/, 'LambdaFunction'), { 'Fn::GetAtt': [role, 'Arn'] }]);
  expect(Object.fromEntries(used)).toEqual(Object.fromEntries(expected));
  expect(
    template
      .ofType('AWS::IAM::Role')
      .map(([id]) => id)
      .sort(),
  ).toEqual([...roles].sort());
});

test('no function may do everything, or do it to everything', () => {
  const starred = grants.flatMap(({ resources }) => resources).filter((resource) => resource.includes('*'));
  // The objects of a bucket have no other name: those of one of its three folders.
  expect(new Set(starred)).toEqual(
    new Set(
      ['photos', 'raw', 'documents'].map(
        (folder) => `{"Fn::Sub":"arn:\${AWS::Partition}:s3:::linli-prod-photos-tianhe/${folder}/*"}`,
      ),
    ),
  );
  expect(grants.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
  expect(grants.map(({ effect }) => effect)).not.toContain('Deny');
});

test.each(roles)('%s does to the table what its function does, and no more', (role) => {
  const actions = onRows.filter((grant) => grant.role === role).flatMap((grant) => grant.actions);
  expect(actions.map((action) => action.replace('dynamodb:', '')).sort()).toEqual(rowActions[role]);
});

test.each(roles)('%s reads the indexes that its function pages through', (role) => {
  const resources = onTheTable.filter((grant) => grant.role === role).flatMap((grant) => grant.resources);
  const named = resources.flatMap((resource) => /index\/(\w+)/.exec(resource)?.[1] ?? []);
  expect(named.sort()).toEqual([...readableIndexes[role]].sort());
});

test('the key of personal data opens for those functions that seal and open it, and for no other', () => {
  packageOf('dev');
  const { outputs } = JSON.parse(readFileSync(join(projectRoot, '.build/functions-meta.json'), 'utf8')) as {
    outputs: Record<string, { inputs: Record<string, unknown> }>;
  };
  const speaking = Object.entries(outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((input) => input.includes('@aws-sdk/client-kms/')))
    .map(([path]) => /(\w+)\.cjs$/.exec(path)?.[1]);
  const allowed = grants
    .filter(({ resources }) => resources.some((resource) => resource.includes('DataKey')))
    .map(({ role }) => role.replace(/Role$/, '').toLowerCase());
  expect(new Set(allowed)).toEqual(new Set(speaking));
});

test('only the stream function reads the stream', () => {
  const readers = grants.filter(({ resources }) => resources.some((resource) => resource.includes('StreamArn')));
  expect(readers).toEqual([
    {
      role: 'StreamRole',
      effect: 'Allow',
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: ['{"Fn::GetAtt":["Table","StreamArn"]}'],
    },
  ]);
});

test('only the stream function leaves dead letters', () => {
  const senders = grants.filter(({ actions }) => actions.includes('sqs:SendMessage'));
  expect(senders.map(({ role, resources }) => [role, ...resources])).toEqual([
    ['StreamRole', '{"Fn::GetAtt":["StreamDeadLetters","Arn"]}'],
  ]);
});

/** Written by hand: who does what to cleaned photos, to raw uploads, to documents and to the bucket itself. */
test('each function does to pictures and documents what it is for, and only two ever read a raw upload', () => {
  const onPictures = grants.flatMap(({ role, actions, resources }) =>
    resources
      .filter((resource) => resource.includes(':s3:::'))
      .flatMap((resource) => {
        const where = /\/(photos|raw|documents)\//.exec(resource)?.[1] ?? 'bucket';
        return actions.map((action) => `${role.replace('Role', '')} ${action.replace('s3:', '')} ${where}`);
      }),
  );
  expect(onPictures.sort()).toEqual([
    'Files GetObject photos',
    'Files PutObject raw',
    'People GetObject documents',
    'People GetObject photos',
    'Printing PutObject documents',
    'Stream DeleteObject photos',
    'Stream DeleteObject raw',
    'Stream GetObject photos',
    'Timers DeleteObject photos',
    'Timers DeleteObject raw',
    'Timers GetObject photos',
    'Timers GetObject raw',
    'Timers ListBucket bucket',
    'Timers PutObject photos',
    'Uploads DeleteObject photos',
    'Uploads DeleteObject raw',
    'Uploads GetObject raw',
    'Uploads ListBucket bucket',
    'Uploads PutObject photos',
    'Wishes GetObject documents',
    'Wishes GetObject photos',
  ]);
});
