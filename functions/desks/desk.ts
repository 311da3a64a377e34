/** A login at a desk and the desk that follows from it. Pure. */
import * as z from 'zod/mini';
import {
  browserSchema,
  type DeskView,
  deskLifeSchema,
  deskLoginStateSchema,
  systemSchema,
} from '../../shared/desks/desk';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';

const browserFields = {
  /** Of the browser's secret: who reads the table can neither collect nor renew. */
  secretHash: z.string(),
  browser: browserSchema,
  system: systemSchema,
};

export const deskLoginSchema = z.object({
  code: spokenNumberSchema,
  state: deskLoginStateSchema,
  ...browserFields,
  openedAt: instantSchema,
  /** The code and what it may be collected for are worth nothing from then on. */
  until: instantSchema,
  /** Once it is confirmed: as whom, at which desk, under whose settings. */
  personId: z.optional(ulidSchema),
  deskId: z.optional(ulidSchema),
  nodes: z.optional(z.array(placeIdSchema)),
  endsAt: z.optional(instantSchema),
});
export type DeskLogin = z.infer<typeof deskLoginSchema>;

export const deskSchema = z.extend(deskLifeSchema, {
  id: ulidSchema,
  personId: ulidSchema,
  ...browserFields,
  since: instantSchema,
});
export type Desk = z.infer<typeof deskSchema>;

export const deskView = ({ id, browser, system, since, renewedAt, endsAt }: Desk): DeskView => ({
  id,
  browser,
  system,
  since,
  renewedAt,
  endsAt,
});

/** A code whose time has run out is as good as none. */
export const inTime = (login: DeskLogin | undefined, at: Instant): DeskLogin | undefined =>
  login !== undefined && at < login.until ? login : undefined;
