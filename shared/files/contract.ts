import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { photoPurposeSchema, photoRefusalSchema, photoStateSchema, photoTypeSchema } from './photo';

const onPhoto = z.strictObject({ photoId: ulidSchema });
const receipt = z.object({ photoId: ulidSchema, state: photoStateSchema });

export const requestUpload = contract({
  act: 'requestUpload',
  entry: 'files',
  method: 'POST',
  path: '/v1/photos',
  access: 'session',
  kind: 'write',
  limit: { name: 'uploads', counts: 'every' },
  summary:
    'A form with which the asker’s phone uploads one photo of this type, within a quarter of an hour: all fields first, then the file.',
  body: z.strictObject({ purpose: photoPurposeSchema, contentType: photoTypeSchema }),
  reply: z.object({
    photoId: ulidSchema,
    url: z.string(),
    fields: z.record(z.string(), z.string()),
    mostBytes: z.number(),
  }),
  failures: [],
});

export const getPhoto = contract({
  act: 'getPhoto',
  entry: 'files',
  method: 'GET',
  path: '/v1/photos/{photoId}',
  access: 'either',
  kind: 'read',
  summary:
    'A photo’s state and a short-lived address. Its owner sees it always, others once it has passed and is shown.',
  params: onPhoto,
  reply: z.object({
    photoId: ulidSchema,
    state: photoStateSchema,
    /** Good for ten minutes; absent before it has been taken in and after it has been erased. */
    url: z.optional(z.string()),
    /** Why it was refused. */
    reason: z.optional(photoRefusalSchema),
  }),
  failures: ['NOT_FOUND'],
});

export const getMyPortrait = contract({
  act: 'getMyPortrait',
  entry: 'files',
  method: 'GET',
  path: '/v1/my/portrait',
  access: 'session',
  kind: 'read',
  summary: 'Which photo the asker has consented to be shown at his grids; none when he has not.',
  reply: z.object({ photoId: z.optional(ulidSchema) }),
  failures: [],
});

export const setMyPortrait = contract({
  act: 'setMyPortrait',
  entry: 'files',
  method: 'POST',
  path: '/v1/photos/{photoId}/portrait',
  access: 'session',
  kind: 'write',
  summary:
    'A grid worker consents that this photo of him is shown with his office number, once it has passed. It takes the place of an earlier one.',
  params: onPhoto,
  reply: receipt,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const withdrawPhoto = contract({
  act: 'withdrawPhoto',
  entry: 'files',
  method: 'POST',
  path: '/v1/photos/{photoId}/withdraw',
  access: 'session',
  kind: 'write',
  summary:
    'Whose photo it is, or whose wish it shows, takes it back: nobody sees it from now on, and it is erased. For a portrait: the worker takes his consent back.',
  params: onPhoto,
  reply: receipt,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
