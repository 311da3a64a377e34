import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { pageQuery } from '../kernel/page';
import { myPointsSchema } from './points';

export const getMyPoints = contract({
  act: 'getMyPoints',
  entry: 'memberships',
  method: 'GET',
  path: '/v1/my/points',
  access: 'session',
  kind: 'read',
  summary: 'What the asker has earned, newest first, where points are switched on for him. Nobody else reads it.',
  query: z.strictObject({ ...pageQuery }),
  reply: myPointsSchema,
  failures: ['CURSOR_REFUSED'],
});
