import * as z from 'zod/mini';
import { accept, refuse } from '../../shared/kernel/result';
import type { Wechat } from '../platform/wechat';
import type { Phones } from './phones';

/** WeChat's page says text for the country's code, its sample shows a number. */
const answerSchema = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string().check(z.regex(/^\d{5,15}$/)),
    countryCode: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  }),
});

const mainland = '86';

/** Busy, limited for a minute, or a token that renewing once did not mend: not the code's fault. */
const passing = new Set([-1, 40001, 40014, 42001, 45009, 45011]);

/** WeChat's getuserphonenumber. A code is good for five minutes and one exchange, and is not the code of a login. */
export const phonesBy = (wechat: Wechat): Phones => ({
  phoneOf: async (code) => {
    const answer = await wechat.tell('/wxa/business/getuserphonenumber', { code });
    if (answer.kind !== 'answered' || passing.has(answer.errcode)) return refuse('WECHAT_UNAVAILABLE');
    const parsed = answerSchema.safeParse(answer.body);
    if (answer.errcode !== 0 || !parsed.success) return refuse('PHONE_CODE_REFUSED', 'body.code');
    const { purePhoneNumber, countryCode } = parsed.data.phone_info;
    return accept(countryCode === mainland ? purePhoneNumber : `+${countryCode}${purePhoneNumber}`);
  },
});
