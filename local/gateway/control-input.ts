import * as z from 'zod/mini';

/** An answer of the control surface that is no success; `field` says what to mend. */
export class ControlFault extends Error {
  override readonly name = 'ControlFault';
  constructor(
    readonly status: 400 | 503,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** @throws ControlFault always */
export function refuseField(field: string, why: string): never {
  throw new ControlFault(400, `${field} ${why}`, field);
}

/** @throws ControlFault naming the first field that does not fit */
export function readInput<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...(issue?.path ?? []), ...extra].map(String).join('.') || 'body';
  return refuseField(field, issue?.code === 'unrecognized_keys' ? 'is not known' : `is wrong: ${issue?.message}`);
}
