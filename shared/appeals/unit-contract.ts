/** Units that can be called, and who stands for them. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { personName } from '../kernel/text';
import {
  handlerViewSchema,
  handlingUnitKindSchema,
  handlingUnitNameSchema,
  handlingUnitViewSchema,
} from './handling-unit';

const officePhone = z.string().check(z.regex(/^0\d{2,3}-?\d{7,8}$|^1\d{10}$|^[2-9]\d{4,7}$/));
const receipt = z.object({ id: ulidSchema });
const onUnit = {
  entry: 'appeals',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: z.strictObject({ unitId: ulidSchema }),
  reply: receipt,
  failures: ['NOT_FOUND', 'NOT_ALLOWED', 'WRONG_STATE'],
} as const;

export const listHandlingUnits = contract({
  act: 'listHandlingUnits',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/handling-units',
  access: 'session',
  kind: 'read',
  summary: 'Units that can be called at a node where the asker serves: its own and those of the nodes above.',
  query: z.strictObject({ place: placeIdSchema }),
  reply: z.object({ units: z.array(handlingUnitViewSchema) }),
  failures: [],
});

export const listMyHandlingUnits = contract({
  act: 'listMyHandlingUnits',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/my/handling-units',
  access: 'session',
  kind: 'read',
  summary: 'Units for which the asker stands.',
  reply: z.object({ units: z.array(handlingUnitViewSchema) }),
  failures: [],
});

export const addHandlingUnit = contract({
  act: 'addHandlingUnit',
  entry: 'appeals',
  method: 'POST',
  path: '/v1/handling-units',
  access: 'session',
  kind: 'write',
  summary: 'A street or the district names a unit that can be called there and below.',
  body: z.strictObject({
    place: placeIdSchema.check(z.regex(/^[ds]/)),
    name: handlingUnitNameSchema,
    unitKind: handlingUnitKindSchema,
    phone: z.optional(officePhone),
  }),
  reply: receipt,
  failures: ['NOT_FOUND', 'NOT_ALLOWED'],
});

export const endHandlingUnit = contract({
  ...onUnit,
  act: 'endHandlingUnit',
  path: '/v1/handling-units/{unitId}/end',
  summary: 'It is called no more; what it has in hand it finishes.',
});

export const nameHandler = contract({
  ...onUnit,
  act: 'nameHandler',
  path: '/v1/handling-units/{unitId}/handlers',
  summary:
    'Somebody stands for the unit from now on; the name must be the one that he is known by. Nobody names himself.',
  body: z.strictObject({ personId: ulidSchema, name: personName }),
  failures: [...onUnit.failures, 'NAME_MISMATCH', 'PLACES_SHORT'],
});

export const endHandler = contract({
  ...onUnit,
  act: 'endHandler',
  path: '/v1/handling-units/{unitId}/handlers/end',
  summary: 'He stands for it no more.',
  body: z.strictObject({ personId: ulidSchema }),
});

export const listHandlers = contract({
  act: 'listHandlers',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/handling-units/{unitId}/handlers',
  access: 'session',
  kind: 'read',
  summary: 'Who stands for a unit, for those who named them.',
  params: z.strictObject({ unitId: ulidSchema }),
  reply: z.object({ handlers: z.array(handlerViewSchema) }),
  failures: ['NOT_FOUND'],
});
