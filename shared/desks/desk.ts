/** 电脑登录: a browser that somebody has let in with his phone. A login is the two minutes before, a desk what stands after. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { hoursInMs, type Instant, instantAt, instantSchema, later } from '../kernel/instant';

/** Named from a list, never in words of the browser's own: what a stranger could write there would be read as ours. */
export const browsers = ['chrome', 'edge', 'firefox', 'safari', 'wechat', 'other'] as const;
export const systems = ['windows', 'mac', 'linux', 'android', 'ios', 'other'] as const;
export const browserSchema = z.enum(browsers);
export const systemSchema = z.enum(systems);

/** 32 random bytes, made by the browser and kept there: whoever has only the token or only the code cannot renew or collect. */
export const deskSecretSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

export const deskLoginStates = ['waiting', 'confirmed'] as const;
export const deskLoginStateSchema = z.enum(deskLoginStates);

export const deskStates = ['open', 'ended'] as const;
export const deskStateSchema = z.enum(deskStates);

/** How long a code on the screen may be confirmed, and then collected. */
export const loginMinutes = 2;
/** However often 延长 is tapped: a picture of somebody else's code must grow old. */
const mostLoginMinutes = 10;

/** Until when a code that was first shown at `openedAt` is good after a tap on 延长 at `at`. */
export const extendedUntil = (openedAt: Instant, at: Instant): Instant =>
  instantAt(Math.min(Date.parse(at) + loginMinutes * 60_000, Date.parse(openedAt) + mostLoginMinutes * 60_000));

/** A desk at which nobody has worked for so long is over by itself. */
const idleHours = 12;

export const deskViewSchema = z.object({
  id: ulidSchema,
  browser: browserSchema,
  system: systemSchema,
  since: instantSchema,
  /** When it last proved its secret: about half an hour before it was last used, or later. */
  renewedAt: instantSchema,
  endsAt: instantSchema,
});
export type DeskView = z.infer<typeof deskViewSchema>;

/** What a desk's being open hangs on. */
export const deskLifeSchema = z.object({ state: deskStateSchema, renewedAt: instantSchema, endsAt: instantSchema });
export type DeskLife = z.infer<typeof deskLifeSchema>;

/** Until when it stands if nothing is done at it. */
export const standsUntil = ({ renewedAt, endsAt }: Omit<DeskLife, 'state'>): Instant => {
  const idle = later(renewedAt, hoursInMs(idleHours));
  return idle < endsAt ? idle : endsAt;
};

export const isStanding = (desk: DeskLife, at: Instant): boolean => desk.state === 'open' && at < standsUntil(desk);
