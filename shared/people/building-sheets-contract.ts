/** What staff do with a place's printed sheets. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema } from '../kernel/id';
import { sheetsViewSchema } from './building-sheets';

const ofPlace = z.strictObject({ placeId: placeIdSchema });

export const requestBuildingSheets = contract({
  act: 'requestBuildingSheets',
  entry: 'people',
  method: 'POST',
  path: '/v1/places/{placeId}/building-sheets',
  access: 'session',
  kind: 'write',
  summary:
    'Asks for the sheets of all buildings of a community or a grid as one PDF, a page each. It is made within minutes.',
  params: ofPlace,
  reply: sheetsViewSchema,
  failures: ['NOT_FOUND'],
});

export const getBuildingSheets = contract({
  act: 'getBuildingSheets',
  entry: 'people',
  method: 'GET',
  path: '/v1/places/{placeId}/building-sheets',
  access: 'session',
  kind: 'read',
  summary:
    'How far the PDF of a place’s sheets is; when it is ready, an address to fetch it from that is good for ten minutes.',
  params: ofPlace,
  reply: sheetsViewSchema,
  failures: ['NOT_FOUND'],
});
