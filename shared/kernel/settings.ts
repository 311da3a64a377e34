import * as z from 'zod/mini';

/**
 * What a tenant may set. Settings are given at any node and inherited downwards: the nearest node that names a value wins.
 * Points, stars and rankings are off unless a tenant switches them on (State Council rules of 2026 on government apps).
 */
export const settingsSchema = z.object({
  /** Hours within which staff answer a new wish, by the wall clock. */
  wishReviewHours: z.number().check(z.int(), z.minimum(1), z.maximum(720)),
  /** Days that the resident has to confirm a delivery before staff call him. */
  wishConfirmDays: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
  pointsEnabled: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const partialSettingsSchema = z.partial(settingsSchema);
export type PartialSettings = z.infer<typeof partialSettingsSchema>;

export const defaultSettings: Settings = { wishReviewHours: 48, wishConfirmDays: 7, pointsEnabled: false };

/** Effective settings from the given layers, outermost node first. */
export const inheritSettings = (layers: readonly PartialSettings[]): Settings =>
  layers.reduce<Settings>(
    (effective, layer) => ({
      wishReviewHours: layer.wishReviewHours ?? effective.wishReviewHours,
      wishConfirmDays: layer.wishConfirmDays ?? effective.wishConfirmDays,
      pointsEnabled: layer.pointsEnabled ?? effective.pointsEnabled,
    }),
    defaultSettings,
  );
