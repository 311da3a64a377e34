import type { Refusal } from './refusals';

/** The mini-program's own credentials. */
export interface Account {
  readonly appid: string;
  readonly secret: string;
}

/** Why these credentials are not the account's: both must be there, then both must be right. */
export function accountRefusal(account: Account, appid: unknown, secret: unknown): Refusal | undefined {
  if (isMissing(appid)) return { errcode: 41002 };
  if (isMissing(secret)) return { errcode: 41004 };
  if (appid !== account.appid) return { errcode: 40013 };
  if (secret !== account.secret) return { errcode: 40125 };
  return undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
