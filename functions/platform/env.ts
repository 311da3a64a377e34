import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** A text that is no JSON is an issue like any other, so that its variable is named and its value isn't. */
const json = z.pipe(
  text,
  z.transform((value, context): unknown => {
    try {
      return JSON.parse(value);
    } catch {
      context.issues.push({ code: 'custom', message: 'not JSON', input: undefined });
      return z.NEVER;
    }
  }),
);

const envSchema = z.object({
  STAGE: text,
  TABLE_NAME: text,
  DATA_KEY_ID: text,
  SESSION_SECRET: z.string().check(z.minLength(32)),
  INDEX_SECRET: z.string().check(z.minLength(32)),
  WECHAT_APPID: text,
  WECHAT_SECRET: text,
  WECHAT_BASE_URL: z.url(),
  /** WeChat's template id by our template key. */
  MESSAGE_TEMPLATES: z.pipe(json, z.record(z.string(), z.string())),
});

export type Env = z.infer<typeof envSchema>;

/** The function's settings. Throws, naming the variable, when one is missing: a deployment fault, not a user's. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => envSchema.parse(source);
