/** Sessions: short-lived signed tokens that say who, never what he may. Roles are read afresh at every request. */
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { type Actor, roleGrantSchema } from '../../shared/kernel/actor';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantAt } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { inheritSettings, partialSettingsSchema, type Settings } from '../../shared/kernel/settings';
import { settingNodesOf } from '../kernel/setting-nodes';
import { personKeys, placeKeys } from './keys/people';
import type { Row, Table } from './table';

const lifetimeMs = 30 * 60_000;
const issuer = 'linli';

const claimsSchema = z.object({
  sub: ulidSchema,
  /** Nodes whose settings bound him when the token was made, outermost first: so that one call reads them with the person. */
  nodes: z.array(placeIdSchema).check(z.maxLength(16)),
});

export type SessionClaims = z.infer<typeof claimsSchema>;

export interface Sessions {
  readonly issue: (claims: SessionClaims, now: Instant) => Promise<{ token: string; expiresAt: Instant }>;
  readonly verify: (authorization: string | undefined, now: Instant) => Promise<Result<SessionClaims>>;
}

export const sessionsWith = (secret: string): Sessions => {
  const key = new TextEncoder().encode(secret);
  return {
    issue: async (claims, now) => {
      const expiresMs = Date.parse(now) + lifetimeMs;
      const token = await new SignJWT({ nodes: claims.nodes })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(claims.sub)
        .setIssuer(issuer)
        .setIssuedAt(Math.floor(Date.parse(now) / 1000))
        .setExpirationTime(Math.floor(expiresMs / 1000))
        .sign(key);
      return { token, expiresAt: instantAt(expiresMs) };
    },
    verify: async (authorization, now) => {
      const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) return refuse('UNAUTHENTICATED', 'headers.authorization');
      try {
        const { payload } = await jwtVerify(token, key, { issuer, algorithms: ['HS256'], currentDate: new Date(now) });
        const claims = claimsSchema.safeParse(payload);
        return claims.success ? accept(claims.data) : refuse('UNAUTHENTICATED', 'headers.authorization');
      } catch (fault) {
        return refuse(
          fault instanceof errors.JWTExpired ? 'SESSION_EXPIRED' : 'UNAUTHENTICATED',
          'headers.authorization',
        );
      }
    },
  };
};

const profileRow = z.object({ name: z.optional(z.string()) });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const inboxRow = z.object({ unread: z.number() });
const settingsRow = z.object({ settings: partialSettingsSchema });

const sameNodes = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((node, index) => node === other[index]);

const settingsFrom = (layers: readonly (Row | undefined)[]): Settings =>
  inheritSettings(layers.flatMap((row) => (row === undefined ? [] : [settingsRow.parse(row).settings])));

/**
 * The one session call: person, roles, unread count and the settings of his nodes together. Refused when the person is gone.
 * A role that came or went since the token was made may bind him to other nodes: theirs are then read in a call more, until
 * the token is renewed.
 */
export const readActor = async (table: Table, { sub, nodes }: SessionClaims): Promise<Result<Actor>> => {
  const keys = personKeys(sub);
  const [profile, grants, inbox, ...layers] = await table.get([
    keys.profile,
    keys.grants,
    keys.inbox,
    ...nodes.map((node) => placeKeys(node).settings),
  ]);
  if (profile === undefined) return refuse('UNAUTHENTICATED', 'headers.authorization');
  const held = grants === undefined ? [] : grantsRow.parse(grants).grants;
  const bound = settingNodesOf(held);
  const settings = sameNodes(bound, nodes) ? layers : await table.get(bound.map((node) => placeKeys(node).settings));
  return accept({
    personId: sub,
    name: profileRow.parse(profile).name,
    grants: held,
    unread: inbox === undefined ? 0 : inboxRow.parse(inbox).unread,
    settings: settingsFrom(settings),
  });
};
