/** Port: which phone stands behind a one-time code of WeChat's phone button. */
import type { Result } from '../../shared/kernel/result';

export interface Phones {
  /**
   * A number of the mainland in its eleven digits, any other as `+` with the country's code. Refused: PHONE_CODE_REFUSED for a used,
   * expired or foreign code, WECHAT_UNAVAILABLE when nobody could say.
   */
  readonly phoneOf: (code: string) => Promise<Result<string>>;
}
