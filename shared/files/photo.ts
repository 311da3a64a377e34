/** A photo (照片) that a person uploads: private until WeChat's media check has passed it, and shown where its purpose says. */
import * as z from 'zod/mini';
import type { Role } from '../kernel/actor';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';

/** What a photo is for decides who may upload it and how large it may be: a grid worker's face, what a wish is about, what was done for it. */
export const photoPurposes = ['portrait', 'wish', 'delivery'] as const;
export const photoPurposeSchema = z.enum(photoPurposes);
export type PhotoPurpose = z.infer<typeof photoPurposeSchema>;

interface PurposeRule {
  /** Roles, any one of which suffices; or whoever has a verified phone or a home here. */
  readonly who: readonly Role[] | 'anybody';
  readonly mostBytes: number;
}

const mostBytes = 5 * 1024 * 1024;

/**
 * DOMAIN §1: the grid worker's photo, only by his consent; §2.1: a wish has photos, and so has its delivery. Whoever files for another
 * need not live or serve anywhere. WeChat's check takes files of up to 10 MB.
 */
export const purposeRules = {
  portrait: { who: ['gridWorker'], mostBytes },
  wish: { who: 'anybody', mostBytes },
  delivery: { who: ['partyMember'], mostBytes },
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

/** The wish with which a photo went, and whose wish it is. */
export const attachedSchema = z.object({ wishId: ulidSchema, number: spokenNumberSchema, authorId: ulidSchema });
export type Attached = z.infer<typeof attachedSchema>;

/** How many go with one act. */
export const maxPhotos = 3;
/** Photos that were uploaded before and go with what is sent now; none where there are none. */
export const photoIdsSchema = z.array(ulidSchema).check(
  z.maxLength(maxPhotos),
  z.refine((ids) => new Set(ids).size === ids.length),
);
