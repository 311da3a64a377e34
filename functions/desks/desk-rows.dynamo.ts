import type { DeskEvent } from '../../shared/desks/events';
import { eventRow } from '../kernel/event-row';
import { deskBrowserKey, deskEventKey, deskLoginKey, ownDeskLogins } from '../platform/keys/desks';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys } from '../platform/keys/people';
import type { Row } from '../platform/table';
import type { Desk, DeskLogin } from './desk';

/** The table drops the row some time after it has become worthless. */
const goneAfter = (instant: string): number => Math.ceil(Date.parse(instant) / 1000);

/** Once it is confirmed it is somebody's, and found by him. */
export const loginOwner = ({ code, personId, openedAt }: DeskLogin): Row =>
  personId === undefined ? {} : { ownerKey: ownDeskLogins(personId), ownerSort: `${openedAt}#${code}` };

export const deskLoginRow = (login: DeskLogin): Row & Key => ({
  ...deskLoginKey(login.code),
  kind: 'deskLogin',
  ...login,
  ...loginOwner(login),
  expiresAt: goneAfter(login.until),
});

export const deskBrowserRow = ({ secretHash, code, until }: DeskLogin): Row & Key => ({
  ...deskBrowserKey(secretHash),
  kind: 'deskBrowser',
  code,
  until,
  expiresAt: goneAfter(until),
});

export const deskRow = (desk: Desk): Row & Key => ({
  ...personKeys(desk.personId).desk(desk.id),
  kind: 'desk',
  ...desk,
  expiresAt: goneAfter(desk.endsAt),
});

export const deskEventRow = (event: DeskEvent): Row & Key => ({
  ...deskEventKey(event.deskId, event.id),
  ...eventRow(event, shardOf(event.id)),
});
