/** What staff do with a wish that is not for neighbours. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema } from '../kernel/id';
import { daySchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { publicWords, words } from '../kernel/text';
import { servicePhoneSchema } from '../service-cards/service-card';
import { actOnWish } from './on-wish';
import { referralKindSchema, toldOutcomes } from './referral';
import { wishRowViewSchema } from './wish';

export const referWish = contract({
  ...actOnWish,
  act: 'referWish',
  path: '/v1/wishes/{wishId}/refer',
  summary:
    'Staff hand a wish to an office or to professionals: the resident is told whom to call and on which day staff ask him what came of it. Whoever held a place need not come.',
  body: z.strictObject({
    kind: referralKindSchema,
    office: publicWords(2, 30),
    officePhone: servicePhoneSchema,
    /** To the resident. */
    words: words(2, 200),
    callOn: daySchema,
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const settleReferral = contract({
  ...actOnWish,
  act: 'settleReferral',
  path: '/v1/wishes/{wishId}/referral',
  summary:
    'Staff have called the resident and note what came of a referral: he was helped, he was not, or he waits still and is called again on a day.',
  body: z.strictObject({
    outcome: z.enum(toldOutcomes),
    /** For staff. */
    note: words(2, 200),
    /** Only of one who waits. */
    callOn: z.optional(daySchema),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const listReferrals = contract({
  act: 'listReferrals',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/referrals',
  access: 'session',
  kind: 'read',
  summary:
    'The referred wishes at and under one of the asker’s nodes of which nobody knows yet what came of them, those whose resident is to be called first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(wishRowViewSchema),
  failures: ['CURSOR_REFUSED'],
});
