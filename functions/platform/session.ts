/** Sessions: short-lived signed tokens that say who, never what he may. Roles are read afresh at every request. */
import { createHmac } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { deskLifeSchema, isStanding } from '../../shared/desks/desk';
import { type Actor, roleGrantSchema } from '../../shared/kernel/actor';
import { standingConsents } from '../../shared/kernel/consent';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantAt } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { settingNodesOf } from '../kernel/setting-nodes';
import { consentsIn } from './consents';
import { personKeys, placeKeys } from './keys/people';
import { settingsFrom } from './settings';
import type { Row, Table } from './table';

const lifetimeMs = 30 * 60_000;
const issuer = 'linli';

const claimsSchema = z.object({
  sub: ulidSchema,
  /** Nodes whose settings bound him when the token was made, outermost first: so that one call reads them with the person. */
  nodes: z.array(placeIdSchema).check(z.maxLength(16)),
  /** The desk that it belongs to; absent inside WeChat. It is worth no more than the desk's row. */
  desk: z.optional(ulidSchema),
});

export type SessionClaims = z.infer<typeof claimsSchema>;

export interface Sessions {
  readonly issue: (claims: SessionClaims, now: Instant) => Promise<{ token: string; expiresAt: Instant }>;
  /** A fingerprint that nobody can compute who has not the secret: of an address, of what was asked. */
  readonly seal: (plain: string) => string;
  readonly verify: (authorization: string | undefined, now: Instant) => Promise<Result<SessionClaims>>;
}

export const sessionsWith = (secret: string): Sessions => {
  const key = new TextEncoder().encode(secret);
  return {
    seal: (plain) => createHmac('sha256', secret).update(`seal|${plain}`).digest('base64url').slice(0, 22),
    issue: async (claims, now) => {
      const expiresMs = Date.parse(now) + lifetimeMs;
      const token = await new SignJWT({
        nodes: claims.nodes,
        ...(claims.desk === undefined ? {} : { desk: claims.desk }),
      })
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

const profileRow = z.object({
  name: z.optional(z.string()),
  phoneVerifiedAt: z.optional(z.string()),
  closedAt: z.optional(z.string()),
  deceased: z.optional(z.boolean()),
});
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const inboxRow = z.object({ unread: z.number() });
const peopleSet = z.pipe(
  z.optional(z.set(ulidSchema)),
  z.transform((people) => [...(people ?? [])]),
);
const actsForRow = z.object({ principals: peopleSet, selves: peopleSet });

const sameNodes = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((node, index) => node === other[index]);

const standsIn = (row: Row | undefined, now: Instant): boolean =>
  row !== undefined && isStanding(deskLifeSchema.parse(row), now);

/**
 * The one session call: person, roles, consents, for whom he acts, unread count and the settings of his nodes together, and the
 * desk where there is one.
 * Refused when the person is gone, or the desk has ended.
 * A role that came or went since the token was made may bind him to other nodes: theirs are then read in a call more, until
 * the token is renewed.
 */
export const readActor = async (
  table: Table,
  { sub, nodes, desk }: SessionClaims,
  now: Instant,
): Promise<Result<Actor>> => {
  const keys = personKeys(sub);
  const [profile, grants, inbox, consents, acting, ...others] = await table.get([
    keys.profile,
    keys.grants,
    keys.inbox,
    keys.consents,
    keys.actsFor,
    ...nodes.map((node) => placeKeys(node).settings),
    ...(desk === undefined ? [] : [keys.desk(desk)]),
  ]);
  if (profile === undefined) return refuse('UNAUTHENTICATED', 'headers.authorization');
  if (desk !== undefined && !standsIn(others.at(-1), now)) return refuse('DESK_ENDED', 'headers.authorization');
  const layers = others.slice(0, nodes.length);
  // The timer that takes a role away may be late.
  const held = (grants === undefined ? [] : grantsRow.parse(grants).grants).filter(
    ({ until }) => until === undefined || until >= now,
  );
  const { principals, selves } = actsForRow.parse(acting ?? {});
  const bound = settingNodesOf(held);
  const settings = sameNodes(bound, nodes) ? layers : await table.get(bound.map((node) => placeKeys(node).settings));
  const { name, phoneVerifiedAt, closedAt, deceased } = profileRow.parse(profile);
  if (deceased === true) return refuse('ACCOUNT_SUSPENDED', 'headers.authorization');
  return accept({
    personId: sub,
    deskId: desk,
    name,
    hasPhone: phoneVerifiedAt !== undefined,
    consents: standingConsents(consentsIn(consents)),
    closedAt,
    grants: held,
    unread: inbox === undefined ? 0 : inboxRow.parse(inbox).unread,
    settings: settingsFrom(settings),
    actsFor: principals,
    formerSelves: selves,
  });
};
