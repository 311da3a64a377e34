/** What those do who serve at a place: the rest of the slice is read by everybody's phone. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import { contactChangeSchema } from './grid-contact';
import { leaveSchema } from './leave';
import { residencyReceiptSchema, residencyViewSchema } from './residency';

const onResidency = z.strictObject({ residencyId: ulidSchema });

const ofGrid = z.strictObject({ gridId: placeIdSchema });

export const getBuildingCode = contract({
  act: 'getBuildingCode',
  entry: 'people',
  method: 'GET',
  path: '/v1/buildings/{buildingId}/code',
  access: 'session',
  kind: 'read',
  summary:
    '楼栋码: the mini-program code for a building’s printed sheet. Drawn by WeChat at the first asking, and kept.',
  params: z.strictObject({ buildingId: placeIdSchema }),
  reply: z.object({
    buildingId: placeIdSchema,
    name: z.string(),
    communityName: z.string(),
    gridId: placeIdSchema,
    picture: z.object({ type: z.enum(['image/jpeg', 'image/png']), base64: z.string() }),
  }),
  failures: ['NOT_FOUND', 'WECHAT_UNAVAILABLE'],
});

export const setGridContact = contract({
  act: 'setGridContact',
  entry: 'people',
  method: 'POST',
  path: '/v1/grids/{gridId}/contact',
  access: 'session',
  kind: 'write',
  summary:
    'The community’s staff say under which office number and when a grid’s worker is reached, who stands in for him, and the community’s number.',
  params: ofGrid,
  body: contactChangeSchema,
  reply: ofGrid,
  failures: ['NOT_FOUND'],
});

export const setGridLeave = contract({
  act: 'setGridLeave',
  entry: 'people',
  method: 'POST',
  path: '/v1/grids/{gridId}/leave',
  access: 'session',
  kind: 'write',
  summary: 'The grid worker or his community’s staff say from which day until which he is on leave.',
  params: ofGrid,
  body: leaveSchema,
  reply: ofGrid,
  failures: ['NOT_FOUND'],
});

export const endGridLeave = contract({
  act: 'endGridLeave',
  entry: 'people',
  method: 'POST',
  path: '/v1/grids/{gridId}/leave/end',
  access: 'session',
  kind: 'write',
  summary: 'He is back sooner, or does not go.',
  params: ofGrid,
  reply: ofGrid,
  failures: ['NOT_FOUND'],
});

export const takeDownGridCard = contract({
  act: 'takeDownGridCard',
  entry: 'people',
  method: 'POST',
  path: '/v1/grids/{gridId}/card/take-down',
  access: 'session',
  kind: 'write',
  summary:
    'After a report: the street takes a grid worker’s name, number and photo from public sight; the stand-in and the community stay to be called.',
  params: ofGrid,
  reply: ofGrid,
  failures: ['NOT_FOUND'],
});

export const restoreGridCard = contract({
  act: 'restoreGridCard',
  entry: 'people',
  method: 'POST',
  path: '/v1/grids/{gridId}/card/restore',
  access: 'session',
  kind: 'write',
  summary: 'It has been put right: the name and the number are shown again. A photo is consented to anew.',
  params: ofGrid,
  reply: ofGrid,
  failures: ['NOT_FOUND'],
});

export const listResidencies = contract({
  act: 'listResidencies',
  entry: 'people',
  method: 'GET',
  path: '/v1/residencies',
  access: 'session',
  kind: 'read',
  summary: 'Residencies that wait to be confirmed at and under one of the asker’s nodes, oldest first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(residencyViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const confirmResidency = contract({
  act: 'confirmResidency',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies/{residencyId}/confirm',
  access: 'session',
  kind: 'write',
  summary: 'Staff or the grid worker confirm that the person lives there.',
  params: onResidency,
  reply: residencyReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const declineResidency = contract({
  act: 'declineResidency',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies/{residencyId}/decline',
  access: 'session',
  kind: 'write',
  summary: 'Staff or the grid worker could not confirm it; the reason is told.',
  params: onResidency,
  body: z.strictObject({ reason: words(2, 200) }),
  reply: residencyReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const revealDoor = contract({
  act: 'revealDoor',
  entry: 'people',
  method: 'POST',
  path: '/v1/residencies/{residencyId}/reveal',
  access: 'session',
  kind: 'write',
  summary: 'Shows the full door number to whoever must confirm it; the view is logged and the resident is told.',
  params: onResidency,
  body: z.strictObject({ reason: words(2, 100) }),
  reply: z.object({ residencyId: ulidSchema, room: z.string() }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
