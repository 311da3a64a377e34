import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

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
  MESSAGE_TEMPLATES: z.pipe(
    z.string(),
    z.transform((json) => z.record(z.string(), z.string()).parse(JSON.parse(json))),
  ),
});

export type Env = z.infer<typeof envSchema>;

/** The function's settings. Throws, naming the variable, when one is missing: a deployment fault, not a user's. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => envSchema.parse(source);
