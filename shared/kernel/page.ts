import * as z from 'zod/mini';

/** Opaque and signed: a cursor that was altered, or made for another list, is refused with CURSOR_REFUSED. */
export const cursorSchema = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,1024}$/));

export const pageQuery = { cursor: z.optional(cursorSchema) };

/** A list a page at a time; `next` is absent on the last page. */
export const pageOf = <S extends z.ZodMiniType>(item: S) =>
  z.object({ items: z.array(item), next: z.optional(cursorSchema) });
