import * as z from 'zod/mini';

/** Why a wish was closed without being met; conversions are closings that hand it on. */
export const closeReasons = ['not_needed', 'unsafe', 'not_possible', 'expired', 'referred', 'became_appeal'] as const;
export const closeReasonSchema = z.enum(closeReasons);

/** Those that staff give; the others follow from something else. */
export const staffCloseReasons = ['not_needed', 'unsafe', 'not_possible'] as const;
export const staffCloseReasonSchema = z.enum(staffCloseReasons);
