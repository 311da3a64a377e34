import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { idempotencyKeySchema, placeIdSchema, ulidSchema } from '../kernel/id';
import { shownCodeSchema, verifiedVisitSchema, visitCodeSchema, visitRoleSchema } from './visit';

export const showVisitCodes = contract({
  act: 'showVisitCodes',
  entry: 'visits',
  method: 'POST',
  path: '/v1/my/visit-codes',
  access: 'session',
  kind: 'write',
  summary:
    'Codes for the next ten minutes, one for every thirty seconds, for somebody whose duty or whose claim brings him to a door.',
  body: z.strictObject({
    role: z.optional(visitRoleSchema),
    /** Of somebody who serves in that role at several nodes: at which he comes to a door now. */
    nodeId: z.optional(placeIdSchema),
    wishId: z.optional(ulidSchema),
  }),
  reply: z.object({ codes: z.array(shownCodeSchema) }),
  failures: ['NOT_FOUND'],
});

export const extendVisitCode = contract({
  act: 'extendVisitCode',
  entry: 'visits',
  method: 'POST',
  path: '/v1/my/visit-codes/{code}/extend',
  access: 'session',
  kind: 'write',
  summary: 'Keeps the asker’s own code valid for two minutes more, for somebody who needs longer to type it in.',
  params: z.strictObject({ code: visitCodeSchema }),
  reply: shownCodeSchema,
  failures: ['NOT_FOUND', 'CODE_EXPIRED'],
});

export const verifyVisit = contract({
  act: 'verifyVisit',
  entry: 'visits',
  method: 'POST',
  path: '/v1/visit-checks',
  access: 'either',
  kind: 'write',
  summary:
    'Who stands at the door: his role, why he is here, and whether his code is valid at this moment. Wrong codes are counted and slow down.',
  body: z.strictObject({
    code: visitCodeSchema,
    /** Made where the person tapped: the same tap is one check. */
    check: idempotencyKeySchema,
  }),
  reply: verifiedVisitSchema,
  failures: ['CODE_UNKNOWN', 'CODE_EXPIRED'],
});
