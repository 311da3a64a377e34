/** A photo (照片) that a person uploads: private until WeChat's media check has passed it, and shown where its purpose says. */
import * as z from 'zod/mini';
import type { Role } from '../kernel/actor';

/** What a photo is for decides who may upload it and how large it may be. */
export const photoPurposes = ['portrait'] as const;
export const photoPurposeSchema = z.enum(photoPurposes);
export type PhotoPurpose = z.infer<typeof photoPurposeSchema>;

interface PurposeRule {
  /** Roles, any one of which suffices. */
  readonly who: readonly Role[];
  readonly mostBytes: number;
}

/** DOMAIN §1: the grid worker's photo, only by his consent. WeChat's check takes files of up to 10 MB. */
export const purposeRules = {
  portrait: { who: ['gridWorker'], mostBytes: 5 * 1024 * 1024 },
} as const satisfies Record<PhotoPurpose, PurposeRule>;

/** What the media check reads and phones make. It does not read WebP, so a WebP could never be shown. */
export const photoTypes = ['image/jpeg', 'image/png'] as const;
export const photoTypeSchema = z.enum(photoTypes);
export type PhotoType = z.infer<typeof photoTypeSchema>;

export const photoStates = ['awaited', 'checking', 'passed', 'refused', 'withdrawn'] as const;
export const photoStateSchema = z.enum(photoStates);
export type PhotoState = z.infer<typeof photoStateSchema>;

/**
 * Why a photo was refused. `never_came`: nothing was uploaded. `unreadable`: not a picture of the promised type. `objected`: the
 * check did not pass it. `unchecked`: the check gave no answer for so long that another try is better. `reported`: somebody reported it
 * where it stood, and the office that judged took it down.
 */
export const photoRefusals = ['never_came', 'unreadable', 'objected', 'unchecked', 'reported'] as const;
export const photoRefusalSchema = z.enum(photoRefusals);
export type PhotoRefusal = z.infer<typeof photoRefusalSchema>;
