/** A death on record, and how an asker stands to it. Pure. */
import * as z from 'zod/mini';
import { type Actor, holdsWithin, homeOf as homeIn } from '../../shared/kernel/actor';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { daySchema, instantSchema } from '../../shared/kernel/instant';
import { type HomePath, homePathSchema } from '../../shared/kernel/place';
import { type Refusal, refuse } from '../../shared/kernel/result';
import {
  type DeathReceipt,
  type DeathState,
  type DeathView,
  deathRecorders,
  deathStateSchema,
  deathTellerSchema,
} from '../../shared/privacy/death';
import type { PersonEvent } from '../../shared/privacy/events';
import type { Account } from './account';

export const deathSchema = z.object({
  personId: ulidSchema,
  state: deathStateSchema,
  nameMask: z.string(),
  /** Where he lived: his roles are gone with the record. */
  place: homePathSchema,
  homeName: z.string(),
  diedOn: daySchema,
  toldBy: deathTellerSchema,
  recordedAt: instantSchema,
  recordedBy: ulidSchema,
  /** Of which he was the grid worker: his name is to be taken down there. */
  grids: z.optional(z.array(placeIdSchema)),
});
export type Death = z.infer<typeof deathSchema>;

/** Somebody as those find him who put his death on record. */
export interface DeathNear {
  readonly account: Account | undefined;
  readonly name: string | undefined;
  readonly death: Death | undefined;
}

export interface DeathChange {
  readonly death: Death;
  readonly event: PersonEvent;
}

export const stateOf = ({ death }: DeathNear): DeathState | 'none' => death?.state ?? 'none';

export const deathReceipt = ({ personId, state }: Death): DeathReceipt => ({ personId, state });

export const deathView = ({ personId, nameMask, homeName, diedOn, toldBy, recordedAt }: Death): DeathView => ({
  personId,
  nameMask,
  homeName,
  diedOn,
  toldBy,
  recordedAt,
});

/** Where he lived when his death was recorded; after a correction where he lives, once he is known as a resident again. */
export const homeOf = ({
  account,
  death,
}: DeathNear): { readonly path: HomePath; readonly name: string } | undefined => {
  const onRecord = death === undefined ? undefined : { path: death.place, name: death.homeName };
  if (death !== undefined && death.state !== 'corrected') return onRecord;
  return homeIn({ grants: [...(account?.grants ?? [])] }) ?? onRecord;
};

/** Only where he lived, and nobody himself; who does not serve there is not told that there is such a person. */
export const objectionTo = (actor: Actor, personId: string, near: DeathNear): Refusal | undefined => {
  const home = homeOf(near);
  if (home === undefined || !holdsWithin(actor, deathRecorders, home.path)) return refuse('NOT_FOUND').refusal;
  return personId === actor.personId ? refuse('NOT_ALLOWED').refusal : undefined;
};
