import type { Key } from './key';

/** The two minutes of a code on a screen. */
export const deskLoginKey = (code: string): Key => ({ pk: `DESKLOGIN#${code}`, sk: 'LOGIN' });
/** Which code a browser was given, by the hash of its secret: asked again, it is given the same. */
export const deskBrowserKey = (secretHash: string): Key => ({ pk: `DESKBROWSER#${secretHash}`, sk: 'LOGIN' });

export const deskEventKey = (deskId: string, eventId: string): Key => ({
  pk: `DESK#${deskId}`,
  sk: `EVENT#${eventId}`,
});
export const deskPrefix = 'DESK#';

/** Codes that somebody has confirmed, by owner. */
export const ownDeskLogins = (personId: string): string => `DESKLOGIN#${personId}`;
