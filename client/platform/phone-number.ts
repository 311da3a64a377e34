/** WeChat's phone button: it hands over a one-time code, and only the cloud learns the number. */
import * as z from 'zod/mini';

const codeSchema = z.object({ code: z.string() });

/** The code in the button's answer; absent when the person chose not to. */
export const phoneCodeIn = (detail: unknown): string | undefined => codeSchema.safeParse(detail).data?.code;
