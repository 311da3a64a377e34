import * as z from 'zod/mini';
import { officeRoles } from '../kernel/actor';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { serviceCardViewSchema, serviceEntriesSchema } from './service-card';

/** The nodes of a place that keep a card, at most one a level. The reader names them himself: every card is public. */
const nodesSchema = z.string().check(
  z.regex(/^[dsc][0-9]{6,20}(,[dsc][0-9]{6,20}){0,2}$/),
  z.refine((nodes) => !/([dsc]).*\1/.test(nodes), { error: 'two nodes of one level' }),
);

export const getServiceCard = contract({
  act: 'getServiceCard',
  entry: 'service-cards',
  method: 'GET',
  path: '/v1/service-cards',
  access: 'either',
  kind: 'read',
  limit: { name: 'serviceCards', counts: 'different', spares: officeRoles },
  summary:
    '便民服务卡: whom to call for what, of the named nodes; the community’s own first, then the street’s, then the district’s.',
  query: z.strictObject({ nodes: nodesSchema }),
  reply: serviceCardViewSchema,
  failures: [],
});

export const changeServiceCard = contract({
  act: 'changeServiceCard',
  entry: 'service-cards',
  method: 'POST',
  path: '/v1/places/{placeId}/service-card',
  access: 'session',
  kind: 'write',
  summary: 'The staff of a community, street or district replace the entries of their own card.',
  params: z.strictObject({ placeId: placeIdSchema }),
  body: z.strictObject({
    /** The version that was read when the change was made, 0 where there was none: nobody overwrites what he has not seen. */
    version: z.number().check(z.int(), z.minimum(0)),
    entries: serviceEntriesSchema,
  }),
  reply: z.object({ placeId: placeIdSchema, version: z.number() }),
  failures: ['NOT_FOUND', 'CARD_CHANGED'],
});

export const takeDownServiceEntry = contract({
  act: 'takeDownServiceEntry',
  entry: 'service-cards',
  method: 'POST',
  path: '/v1/places/{placeId}/service-card/entries/{entryId}/take-down',
  access: 'session',
  kind: 'write',
  summary: 'After a report: the office above takes one line from a card; the office that keeps it is told.',
  params: z.strictObject({ placeId: placeIdSchema, entryId: ulidSchema }),
  reply: z.object({ placeId: placeIdSchema, version: z.number() }),
  failures: ['NOT_FOUND'],
});
