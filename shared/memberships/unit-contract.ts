/** 单位联络人: who stands for a unit, and what he may read. Apart from the others: only his page and staff's need it. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { personName } from '../kernel/text';
import { unitReceiptSchema, unitServiceSchema, unitViewSchema } from './unit';

const entry = 'memberships';
const onUnit = z.strictObject({ unitId: ulidSchema });

export const nameUnitContact = contract({
  act: 'nameUnitContact',
  entry,
  method: 'POST',
  path: '/v1/units/{unitId}/contact',
  access: 'session',
  kind: 'write',
  summary:
    'Staff name who stands for a paired unit, one at a time. The name must be the one that he is known by; whoever has none yet is given it.',
  params: onUnit,
  body: z.strictObject({ personId: ulidSchema, name: personName }),
  reply: unitReceiptSchema,
  failures: ['NOT_FOUND', 'NAME_MISMATCH', 'WRONG_STATE'],
});

export const endUnitContact = contract({
  act: 'endUnitContact',
  entry,
  method: 'POST',
  path: '/v1/units/{unitId}/contact/end',
  access: 'session',
  kind: 'write',
  summary: 'Nobody stands for the unit any more; from the next request on he reads nothing.',
  params: onUnit,
  reply: unitReceiptSchema,
  failures: ['NOT_FOUND'],
});

export const listMyUnits = contract({
  act: 'listMyUnits',
  entry,
  method: 'GET',
  path: '/v1/my/units',
  access: 'session',
  kind: 'read',
  summary: 'The units that the asker stands for.',
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(unitViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const listUnitService = contract({
  act: 'listUnitService',
  entry,
  method: 'GET',
  path: '/v1/units/{unitId}/service',
  access: 'session',
  kind: 'read',
  summary:
    'For the unit’s contact alone: each confirmed member who lets his unit see, how many wishes he has met and when last.',
  params: onUnit,
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(unitServiceSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});
