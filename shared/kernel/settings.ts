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
  /** Days within which a resident may say that a wish was not met after all. */
  wishUndoDays: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
  /** Hours that a member has to answer when a wish is dispatched to him. */
  wishAnswerHours: z.number().check(z.int(), z.minimum(1), z.maximum(240)),
  /** Hours that a member in reserve has to answer when a place is given back; the night does not count. */
  wishReserveHours: z.number().check(z.int(), z.minimum(1), z.maximum(72)),
  /** Days for which a claimed place is held when the wish names no day of its own. */
  wishLeaseDays: z.number().check(z.int(), z.minimum(1), z.maximum(90)),
  /** Days by which a claimer may have that extended, once. */
  wishExtendDays: z.number().check(z.int(), z.minimum(1), z.maximum(30)),
  /** Places that a member may hold at one time. */
  openClaimLimit: z.number().check(z.int(), z.minimum(1), z.maximum(20)),
  /** Calendar days within which a complaint or suggestion (投诉建议) is answered. */
  suggestionAnswerDays: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
  /** Calendar days within which a report (举报) of a public item is answered. */
  reportAnswerDays: z.number().check(z.int(), z.minimum(1), z.maximum(30)),
  pointsEnabled: z.boolean(),
  /** Points that everybody earns who has met a wish, where points are switched on. */
  pointsOnCompletion: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
  /** When staff are told what waits, by the clock in Shanghai. */
  digestTime: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  /** Hours after which somebody whom no message reached is to be called. */
  unreachedHours: z.number().check(z.int(), z.minimum(1), z.maximum(720)),
  /** Days after which a login at a desk ends however busy it is. */
  deskDays: z.number().check(z.int(), z.minimum(1), z.maximum(30)),
});

export type Settings = z.infer<typeof settingsSchema>;

export const partialSettingsSchema = z.partial(settingsSchema);
export type PartialSettings = z.infer<typeof partialSettingsSchema>;

export const defaultSettings: Settings = {
  wishReviewHours: 48,
  wishConfirmDays: 7,
  wishUndoDays: 7,
  wishAnswerHours: 48,
  wishReserveHours: 12,
  wishLeaseDays: 14,
  wishExtendDays: 7,
  openClaimLimit: 3,
  suggestionAnswerDays: 15,
  reportAnswerDays: 3,
  pointsEnabled: false,
  pointsOnCompletion: 10,
  digestTime: '08:30',
  unreachedHours: 24,
  deskDays: 7,
};

/** Effective settings from the given layers, outermost node first. */
export const inheritSettings = (layers: readonly PartialSettings[]): Settings =>
  layers.reduce<Settings>(
    (effective, layer) => ({
      wishReviewHours: layer.wishReviewHours ?? effective.wishReviewHours,
      wishConfirmDays: layer.wishConfirmDays ?? effective.wishConfirmDays,
      wishUndoDays: layer.wishUndoDays ?? effective.wishUndoDays,
      wishAnswerHours: layer.wishAnswerHours ?? effective.wishAnswerHours,
      wishReserveHours: layer.wishReserveHours ?? effective.wishReserveHours,
      wishLeaseDays: layer.wishLeaseDays ?? effective.wishLeaseDays,
      wishExtendDays: layer.wishExtendDays ?? effective.wishExtendDays,
      openClaimLimit: layer.openClaimLimit ?? effective.openClaimLimit,
      suggestionAnswerDays: layer.suggestionAnswerDays ?? effective.suggestionAnswerDays,
      reportAnswerDays: layer.reportAnswerDays ?? effective.reportAnswerDays,
      pointsEnabled: layer.pointsEnabled ?? effective.pointsEnabled,
      pointsOnCompletion: layer.pointsOnCompletion ?? effective.pointsOnCompletion,
      digestTime: layer.digestTime ?? effective.digestTime,
      unreachedHours: layer.unreachedHours ?? effective.unreachedHours,
      deskDays: layer.deskDays ?? effective.deskDays,
    }),
    defaultSettings,
  );
