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
const auditEnv = z.object({ AUDIT_SECRET: secret });
const wechatEnv = z.object({ WECHAT_APPID: text, WECHAT_SECRET: text, WECHAT_BASE_URL: z.url() });
/**
 * WeChat's template by our template key: its id alone, or `{"id": …, "longTerm": true}` for one that WeChat lets the tenant use for
 * as long as the person does not leave it.
 */
const messagesEnv = z.object({
  MESSAGE_TEMPLATES: z.pipe(
    json,
    z.record(z.string(), z.union([z.string(), z.strictObject({ id: text, longTerm: z.boolean() })])),
  ),
});

/** The bucket of photos, and the credentials that Lambda hands the function: addresses are signed with them. */
const bucketEnv = z.object({
  PHOTO_BUCKET: text,
  PHOTO_BUCKET_URL: z.url(),
  AWS_REGION: text,
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  AWS_SESSION_TOKEN: z.optional(z.string()),
});
/** WeChat's message push in secure mode, and the index that finds a person by his openid. */
const pushEnv = z.object({
  WECHAT_APPID: text,
  PUSH_TOKEN: text,
  PUSH_AES_KEY: z.string().check(z.regex(/^[A-Za-z0-9]{43}$/)),
  INDEX_SECRET: secret,
});

type Source = Readonly<Record<string, string | undefined>>;

/*
 * A function's settings, concern by concern: each function is given, and reads, what it needs and no more. Each throws, naming the
 * variable, when one is missing: a deployment fault, not a user's.
 */

/** The table, and what signs sessions and cursors. */
export const readTableEnv = (source: Source = process.env): z.infer<typeof tableEnv> => tableEnv.parse(source);

/** What seals personal data and finds it again. */
export const readVaultEnv = (source: Source = process.env): z.infer<typeof vaultEnv> => vaultEnv.parse(source);

/** What makes the pseudonyms of the audit chain. */
export const readAuditEnv = (source: Source = process.env): z.infer<typeof auditEnv> => auditEnv.parse(source);

/** The mini-program's account at WeChat. */
export const readWechatEnv = (source: Source = process.env): z.infer<typeof wechatEnv> => wechatEnv.parse(source);

/** The messages that the account may send. */
export const readMessagesEnv = (source: Source = process.env): z.infer<typeof messagesEnv> => messagesEnv.parse(source);

/** Where photos lie. */
export const readBucketEnv = (source: Source = process.env): z.infer<typeof bucketEnv> => bucketEnv.parse(source);

/** What opens the door of WeChat's pushes. */
export const readPushEnv = (source: Source = process.env): z.infer<typeof pushEnv> => pushEnv.parse(source);
