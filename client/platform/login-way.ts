/** How one comes by a session inside WeChat: by the platform's own code, silently. A browser has another way, login-way.h5.ts. */
import Taro from '@tarojs/taro';
import type { ReplyOf } from '../../shared/kernel/contract';
import { openSession } from '../../shared/people/contract';
import { CallFailed } from './call-failed';
import { call } from './request';

/** Whether a person must first do something on a page of its own. */
export const asksOnAPage: boolean = false;

const offline = (): never => {
  throw new CallFailed('OFFLINE');
};

/** @throws CallFailed when nobody may be let in that way now; WeChat gives no code without a network */
export const openOrRenew = async (): Promise<ReplyOf<typeof openSession>> => {
  const { code } = await Taro.login().catch(offline);
  if (!code) throw new CallFailed('LOGIN_CODE_REFUSED');
  return call(openSession, { body: { code } });
};

/** Nothing stands in the cloud that would have to be ended. */
export const leave = (_token: string): void => undefined;
