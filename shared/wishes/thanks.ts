import * as z from 'zod/mini';

/**
 * How his thanks stand, from the moment he agrees that they may be public: staff have not looked yet, have issued a story, or have
 * set it aside. Where he has not agreed, or has taken it back, there is nothing at all.
 */
export const thanksStates = ['offered', 'published', 'set_aside'] as const;
export const thanksStateSchema = z.enum(thanksStates);
export type ThanksState = z.infer<typeof thanksStateSchema>;
