import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledTemplate, packageOf, projectRoot } from './compiled-template';

const template = new CompiledTemplate('prod');
const grants = template.grants();
const onTheTable = grants.filter(({ resources }) => resources.some((resource) => /"Table"|\{Table\./.test(resource)));
const onRows = onTheTable.filter(({ resources }) => !resources.some((resource) => resource.includes('StreamArn')));

/** Written by hand. A function that needs another action needs another line here, and a reason. */
const rowActions = {
  PeopleRole: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
  // A confirm timer goes when its wish moves on.
  WishesRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
  NoticesRole: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
  StreamRole: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'],
  TimersRole: ['BatchGetItem', 'DeleteItem', 'PutItem', 'Query', 'UpdateItem'],
};

const scopes = ['byCommunity', 'byDistrict', 'byGrid', 'byStreet'];
const readableIndexes = {
  PeopleRole: scopes,
  WishesRole: ['byOwner', ...scopes],
  NoticesRole: [],
  StreamRole: [],
  TimersRole: ['due', 'pending'],
};

const roles = Object.keys(rowActions) as (keyof typeof rowActions)[];

test('every function has a role of its own', () => {
  const used = template.ofType('AWS::Lambda::Function').map(([id, { Properties }]) => [id, Properties.Role]);
  const expected = roles.map((role) => [role.replace('Role', 'LambdaFunction'), { 'Fn::GetAtt': [role, 'Arn'] }]);
  expect(Object.fromEntries(used)).toEqual(Object.fromEntries(expected));
  expect(template.ofType('AWS::IAM::Role').map(([id]) => id)).toEqual(roles);
});

test('no function may do everything, or do it to everything', () => {
  expect(grants.flatMap(({ resources }) => resources).filter((resource) => resource.includes('*'))).toEqual([]);
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
    .map(({ role }) => role.replace('Role', '').toLowerCase());
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
