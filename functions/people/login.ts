/** Port: who stands behind a one-time login code. */
import type { Result } from '../../shared/kernel/result';

export interface Login {
  /** The openid. Refused: LOGIN_CODE_REFUSED for a used, expired or foreign code, WECHAT_UNAVAILABLE when nobody could say. */
  readonly openidOf: (code: string) => Promise<Result<string>>;
}
