/** Apart from the slice's other contracts: the first pages of the mini-program need this one alone. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { pageOf, pageQuery } from '../kernel/page';
import { actingViewSchema } from './acting-for';

export const listWhomIActFor = contract({
  act: 'listWhomIActFor',
  entry: 'proxies',
  method: 'GET',
  path: '/v1/my/principals',
  access: 'session',
  kind: 'read',
  summary: 'For whom the asker acts, or has asked to act, newest first.',
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(actingViewSchema),
  failures: ['CURSOR_REFUSED'],
});
