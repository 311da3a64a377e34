/** What staff do with the wishes of a month. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema } from '../kernel/id';
import { monthSchema } from '../kernel/instant';
import { wishMonthViewSchema } from './wish-month';

const ofMonth = z.strictObject({ placeId: placeIdSchema, month: monthSchema });

export const requestWishMonth = contract({
  act: 'requestWishMonth',
  entry: 'wishes',
  method: 'POST',
  path: '/v1/places/{placeId}/wish-months/{month}',
  access: 'session',
  kind: 'write',
  summary:
    'Asks for the wishes that were submitted in a month at and under one of the asker’s nodes, as a spreadsheet without personal data. It is made within minutes.',
  params: ofMonth,
  reply: wishMonthViewSchema,
  failures: ['NOT_FOUND'],
});

export const getWishMonth = contract({
  act: 'getWishMonth',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/places/{placeId}/wish-months/{month}',
  access: 'session',
  kind: 'read',
  summary:
    'How far the spreadsheet of a month’s wishes is; when it is ready, an address to fetch it from that is good for ten minutes.',
  params: ofMonth,
  reply: wishMonthViewSchema,
  failures: ['NOT_FOUND'],
});
