import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { askedChangesSchema, settingEntrySchema, settingViewSchema } from './setting-change';

/** A node with those above it, outermost first: whose path it is not is told so. */
const nodesSchema = z.string().check(z.regex(/^d[0-9]{6,20}(,s[0-9]{6,20}(,c[0-9]{6,20})?)?$/));

export const readSettings = contract({
  act: 'readSettings',
  entry: 'settings',
  method: 'GET',
  path: '/v1/settings',
  access: 'session',
  kind: 'read',
  summary:
    'What binds at a district, a street or a community: each value, which level it comes from, and what would be inherited.',
  query: z.strictObject({ nodes: nodesSchema }),
  reply: z.object({
    placeId: placeIdSchema,
    placeName: z.string(),
    /** How often this node's own values were changed: what a change must be based on. */
    version: z.number(),
    mayChange: z.boolean(),
    items: z.array(settingViewSchema),
  }),
  failures: ['NOT_FOUND'],
});

export const changeSettings = contract({
  act: 'changeSettings',
  entry: 'settings',
  method: 'POST',
  path: '/v1/settings/{placeId}',
  access: 'session',
  kind: 'write',
  summary:
    'Sets values at a node, or with null gives them back to be inherited; it binds at the next request. Refused when somebody else has changed the node since it was read.',
  params: z.strictObject({ placeId: placeIdSchema }),
  body: z.strictObject({ version: z.number().check(z.int(), z.minimum(0)), changes: askedChangesSchema }),
  reply: z.object({ placeId: placeIdSchema, version: z.number() }),
  failures: ['NOT_FOUND', 'SETTINGS_CHANGED'],
});

export const listSettingChanges = contract({
  act: 'listSettingChanges',
  entry: 'settings',
  method: 'GET',
  path: '/v1/setting-changes',
  access: 'session',
  kind: 'read',
  summary: 'Who changed which setting from what to what, at and under one of the asker’s own nodes; newest first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(settingEntrySchema),
  failures: ['CURSOR_REFUSED'],
});
