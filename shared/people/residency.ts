/** That a person lives in a building: asked for by him, confirmed by people who know the building. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

export const residencyStates = ['pending', 'confirmed', 'declined'] as const;
export const residencyStateSchema = z.enum(residencyStates);
export type ResidencyState = z.infer<typeof residencyStateSchema>;

/** The door inside a building, such as `2单元301`. Personal data: encrypted at rest, masked by default. */
export const roomSchema = z.string().check(z.trim(), z.regex(/^[0-9A-Za-z\p{Script=Han}\-—#]{1,20}$/u));

/** The first character and four stars, whatever the length: `2****`. */
export const maskRoom = (room: string): string => `${[...room][0] ?? ''}****`;

export const residencyViewSchema = z.object({
  id: ulidSchema,
  state: residencyStateSchema,
  personId: ulidSchema,
  nameMask: z.string(),
  buildingId: placeIdSchema,
  buildingName: z.string(),
  gridName: z.string(),
  roomMask: z.string(),
  requestedAt: instantSchema,
});
export type ResidencyView = z.infer<typeof residencyViewSchema>;

export const residencyReceiptSchema = z.object({ id: ulidSchema, state: residencyStateSchema });
export type ResidencyReceipt = z.infer<typeof residencyReceiptSchema>;

export interface ResidencyTransition {
  readonly from: readonly ResidencyState[];
  readonly to: ResidencyState;
  readonly event: `residency.${string}`;
}

/** Staff, street and the building's grid worker confirm; nobody confirms himself. */
export const residencyTransitions = {
  confirmResidency: { from: ['pending'], to: 'confirmed', event: 'residency.confirmed' },
  declineResidency: { from: ['pending'], to: 'declined', event: 'residency.declined' },
  revealDoor: { from: ['pending'], to: 'pending', event: 'residency.door_revealed' },
} as const satisfies Record<string, ResidencyTransition>;

export type ResidencyAct = keyof typeof residencyTransitions;

export const residencyDeciders = ['communityStaff', 'gridWorker', 'streetAdmin'] as const;
