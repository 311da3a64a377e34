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

const secret = z.string().check(z.minLength(32));

const tableEnv = z.object({ TABLE_NAME: text, SESSION_SECRET: secret });
const vaultEnv = z.object({ DATA_KEY_ID: text, INDEX_SECRET: secret });
const wechatEnv = z.object({ WECHAT_APPID: text, WECHAT_SECRET: text, WECHAT_BASE_URL: z.url() });
/** WeChat's template id by our template key. */
const messagesEnv = z.object({ MESSAGE_TEMPLATES: z.pipe(json, z.record(z.string(), z.string())) });

type Source = Readonly<Record<string, string | undefined>>;

/*
 * A function's settings, concern by concern: each function is given, and reads, what it needs and no more. Each throws, naming the
 * variable, when one is missing: a deployment fault, not a user's.
 */

/** The table, and what signs sessions and cursors. */
export const readTableEnv = (source: Source = process.env): z.infer<typeof tableEnv> => tableEnv.parse(source);

/** What seals personal data and finds it again. */
export const readVaultEnv = (source: Source = process.env): z.infer<typeof vaultEnv> => vaultEnv.parse(source);

/** The mini-program's account at WeChat. */
export const readWechatEnv = (source: Source = process.env): z.infer<typeof wechatEnv> => wechatEnv.parse(source);

/** The messages that the account may send. */
export const readMessagesEnv = (source: Source = process.env): z.infer<typeof messagesEnv> => messagesEnv.parse(source);
