import { createHash } from 'node:crypto';
import { messageTemplates } from '../shared/notices/templates';
import type { CloudPlan, FunctionPlan } from './template/template';
import type { Templates } from './wechat/templates';

export const WECHAT_APPID = 'wx0000000000000000';
/** As if entered in the console of the local WeChat account. */
export const localPush = { token: 'local-push-token', aesKey: 'localPushKeyWorthNothing0000000000000000000' } as const;
/** Under which the functions sign addresses of the bucket. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local', region: 'cn-northwest-1' } as const;
const ids = Object.keys(messageTemplates).map((key) => [key, templateId(key)] as const);

/** The subscription templates of the local WeChat account, by their ids. */
export const localTemplates: Templates = Object.fromEntries(
  Object.values(messageTemplates).map(({ title, keywords }, place) => [
    ids[place]?.[1] ?? '',
    { title, keywords: Object.fromEntries(keywords.map((keyword) => [keyword, true as const])) },
  ]),
);

/** Forty-three characters, as WeChat's are. */
function templateId(key: string): string {
  return createHash('sha256').update(`local template ${key}`).digest('base64url');
}

export interface Endpoints {
  readonly dynamodb: string;
  readonly kms: string;
  readonly wechat: string;
  /** The bucket's, known once the gateway listens. */
  readonly bucket: () => string;
}

/** A function's environment: what its template says, with local addresses, and what Lambda itself sets. */
export function environmentOf(plan: FunctionPlan, endpoints: Endpoints): Readonly<Record<string, string>> {
  const local: Readonly<Record<string, string>> = {
    PUSH_TOKEN: localPush.token,
    PUSH_AES_KEY: localPush.aesKey,
    ...(plan.environment.PHOTO_BUCKET_URL === undefined ? {} : { PHOTO_BUCKET_URL: endpoints.bucket() }),
    WECHAT_APPID,
    WECHAT_BASE_URL: endpoints.wechat,
    MESSAGE_TEMPLATES: JSON.stringify(Object.fromEntries(ids)),
  };
  const named = Object.entries(plan.environment).map(([name, value]) => [name, local[name] ?? value]);
  return {
    ...(Object.fromEntries(named) as Record<string, string>),
    AWS_REGION: localCredentials.region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_LAMBDA_FUNCTION_NAME: plan.functionName,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(plan.memoryMegabytes),
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_KMS: endpoints.kms,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

/** The secret under which the functions come to WeChat. */
export function wechatSecretOf(plan: CloudPlan): string {
  const secret = plan.functions
    .map(({ environment }) => environment.WECHAT_SECRET)
    .find((found) => found !== undefined);
  if (secret === undefined) throw new Error('No function of the template knows the secret of WeChat');
  return secret;
}
