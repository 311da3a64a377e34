import type { AccessTokens } from './access-tokens';
import type { Account } from './account';
import type { Marks } from './marks';
import { type Call, postedObject, type Reply } from './wire';

const CODE_LIFE_MS = 5 * 60 * 1000;

interface IssuedCode {
  readonly openid: string;
  readonly phone: Phone;
  readonly issuedAt: number;
  readonly used: boolean;
}

export interface Phone {
  /** Without the country's code. */
  readonly number: string;
  /** `86` for the mainland. */
  readonly countryCode: string;
}

export interface PhoneNumbers {
  /** The phone button on this person's phone, agreed to. */
  issueCode(openid: string, phone: Phone): string;
  /** `POST /wxa/business/getuserphonenumber` */
  exchange(call: Call): Reply;
}

export interface PhoneNumberSettings {
  readonly account: Account;
  readonly now: () => number;
  readonly marks: Marks;
  readonly tokens: AccessTokens;
}

export function createPhoneNumbers({ account, now, marks, tokens }: PhoneNumberSettings): PhoneNumbers {
  const codes = new Map<string, IssuedCode>();
  const infoOf = ({ number, countryCode }: Phone) => ({
    // The country's code leads only foreign numbers.
    phoneNumber: countryCode === '86' ? number : `+${countryCode} ${number}`,
    purePhoneNumber: number,
    countryCode,
    watermark: { timestamp: Math.floor(now() / 1000), appid: account.appid },
  });
  return {
    issueCode: (openid, phone) => {
      const code = marks.text(64).toLowerCase();
      codes.set(code, { openid, phone, issuedAt: now(), used: false });
      return code;
    },
    exchange: (call) => {
      if (call.method !== 'POST') return { refusal: { errcode: 43002 } };
      const refusal = tokens.refusal(call);
      if (refusal) return { refusal };
      const posted = postedObject(call);
      if ('refusal' in posted) return posted;
      const { code, openid } = posted.json;
      const issued = codes.get(String(code));
      const isGood = issued && !issued.used && now() - issued.issuedAt <= CODE_LIFE_MS;
      // The page names one error for a used, an expired and a foreign code.
      if (!isGood || (openid !== undefined && openid !== issued.openid)) return { refusal: { errcode: 40029 } };
      codes.set(String(code), { ...issued, used: true });
      return { json: JSON.stringify({ errcode: 0, errmsg: 'ok', phone_info: infoOf(issued.phone) }) };
    },
  };
}
