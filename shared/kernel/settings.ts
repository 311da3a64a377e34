import * as z from 'zod/mini';
import { wishCategories } from '../wishes/category';

/** A whole number between two others. */
const whole = (least: number, most: number, usual: number) => ({
  kind: 'whole' as const,
  least,
  most,
  usual,
  schema: z.number().check(z.int(), z.minimum(least), z.maximum(most)),
});
const onOff = (usual: boolean) => ({ kind: 'onOff' as const, usual, schema: z.boolean() });
/** By the clock in Shanghai. */
const timeOfDay = (usual: string) => ({
  kind: 'timeOfDay' as const,
  usual,
  schema: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
});

/** Some of a list, or none. */
const someOf = <const Options extends readonly string[]>(options: Options) => ({
  kind: 'someOf' as const,
  options,
  usual: [] as readonly Options[number][],
  schema: z
    .array(z.enum(options))
    .check(z.refine((chosen) => new Set(chosen).size === chosen.length, { error: 'the same twice' })),
});

/** No community lets a thing be dearer that a neighbour is asked for. */
export const dearestYuan = 2000;

/**
 * What a tenant may set, each on one line; its Chinese words are in client/settings/setting-words.ts. Settings are given at a district,
 * a street or a community and inherited downwards: the nearest node that names a value wins, and where none does the last number counts.
 * Points, stars and rankings are off unless a tenant switches them on (State Council rules of 2026 on government apps).
 */
export const settingRules = {
  /** Hours within which staff answer a new wish, by the wall clock. */
  wishReviewHours: whole(1, 720, 48),
  /** Days that the resident has to confirm a delivery before staff call him. */
  wishConfirmDays: whole(1, 60, 7),
  /** Days within which a resident may say that a wish was not met after all. */
  wishUndoDays: whole(1, 60, 7),
  /** Hours that a member has to answer when a wish is dispatched to him. */
  wishAnswerHours: whole(1, 240, 48),
  /** Hours that a member in reserve has to answer when a place is given back; the night does not count. */
  wishReserveHours: whole(1, 72, 12),
  /** 轮候: hours in which members say that they would come, before places are drawn; the night does not count. 0: whoever taps first has one. */
  rotationHours: whole(0, 168, 0),
  /** Days for which a claimed place is held when the wish names no day of its own. */
  wishLeaseDays: whole(1, 90, 14),
  /** Days by which a claimer may have that extended, once. */
  wishExtendDays: whole(1, 30, 7),
  /** Days that a wish for which nobody comes stays on the wall after the day by which it is needed. */
  wishExpireDays: whole(1, 60, 7),
  /** Days that one without such a day stays there. */
  wishShelfDays: whole(7, 365, 90),
  /** Places that a member may hold at one time. */
  openClaimLimit: whole(1, 20, 3),
  /** How dear a thing may be at most that is wished for, in whole yuan. */
  goodsCeilingYuan: whole(10, dearestYuan, 200),
  /** What may not be wished for at present; what was filed before is not lost. */
  closedCategories: someOf(wishCategories),
  /** What only members and partners whom the community has confirmed are shown, as goods of hardship are anyway. */
  memberCategories: someOf(wishCategories),
  /** Working days within which a complaint or suggestion (投诉建议) is answered. */
  suggestionAnswerDays: whole(1, 60, 10),
  /** Working days within which a report (举报) of a public item is answered. */
  reportAnswerDays: whole(1, 30, 2),
  pointsEnabled: onOff(false),
  /** Points that everybody earns who has met a wish, where points are switched on. */
  pointsOnCompletion: whole(1, 100, 10),
  /** When staff are told what waits. */
  digestTime: timeOfDay('08:30'),
  /** Hours after which somebody whom no message reached is to be called. */
  unreachedHours: whole(1, 720, 24),
  /** Days after which a login at a desk ends however busy it is. */
  deskDays: whole(1, 30, 7),
};

type Rules = typeof settingRules;
export type SettingName = keyof Rules;
type Schemas = { readonly [Name in SettingName]: Rules[Name]['schema'] };

// The names of a literal are known; Object.keys and Object.fromEntries do not say so.
export const settingNames = Object.keys(settingRules) as readonly SettingName[];
const schemas = Object.fromEntries(settingNames.map((name) => [name, settingRules[name].schema])) as Schemas;

export const settingsSchema = z.object(schemas);
export type Settings = z.infer<typeof settingsSchema>;
export type SettingValue = number | boolean | string | readonly string[];

export const partialSettingsSchema = z.partial(settingsSchema);
export type PartialSettings = z.infer<typeof partialSettingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse(
  Object.fromEntries(settingNames.map((name) => [name, settingRules[name].usual])),
);

/** Effective settings from the given layers, outermost node first. */
export const inheritSettings = (layers: readonly PartialSettings[]): Settings => {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return { ...defaultSettings, ...Object.fromEntries(said) };
};
