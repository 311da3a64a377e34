/** 设置: a value at a node, where it comes from, and what was changed. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { type SettingName, settingNames, settingRules } from '../kernel/settings';
import { settingLevels } from './keeping';

export const settingNameSchema = z.enum(settingNames);
export const settingValueSchema = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

/** Where a value comes from: the node of that level, or nobody has set one. */
export const settingSources = [...settingLevels, 'default'] as const;
export type SettingSource = (typeof settingSources)[number];

export const settingViewSchema = z.object({
  name: settingNameSchema,
  value: settingValueSchema,
  from: z.enum(settingSources),
  /** What binds here when this node gives its own value back. */
  inherited: settingValueSchema,
});
export type SettingView = z.infer<typeof settingViewSchema>;

type Asked = {
  readonly [Name in SettingName]: z.ZodMiniNullable<(typeof settingRules)[Name]['schema']>;
};
const asked = Object.fromEntries(settingNames.map((name) => [name, z.nullable(settingRules[name].schema)])) as Asked;

/** Values by name; null gives the node's own value back, so that it inherits again. */
export const askedChangesSchema = z
  .partial(z.strictObject(asked))
  .check(z.refine((changes) => Object.keys(changes).length > 0, { error: 'nothing is to be changed' }));
export type AskedChanges = z.infer<typeof askedChangesSchema>;

/** A value that is absent was, or is from now on, inherited. */
export const settingDifferenceSchema = z.object({
  name: z.string(),
  from: z.optional(settingValueSchema),
  to: z.optional(settingValueSchema),
});
export type SettingDifference = z.infer<typeof settingDifferenceSchema>;

export const settingEntrySchema = z.object({
  id: ulidSchema,
  at: instantSchema,
  placeId: placeIdSchema,
  placeName: z.string(),
  byName: z.optional(z.string()),
  changes: z.array(settingDifferenceSchema),
});
export type SettingEntry = z.infer<typeof settingEntrySchema>;
