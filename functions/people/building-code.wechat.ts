import { homePage } from '../../shared/kernel/pages';
import { accept, refuse } from '../../shared/kernel/result';
import type { WechatPictures } from '../platform/wechat';
import type { CodeDrawer } from './building-code';

const widthPixels = 430;

/** WeChat's unlimited codes. The path isn't checked, so that sheets can be printed before the launch. */
export const codesBy = (wechat: WechatPictures): CodeDrawer => ({
  draw: async (scene) => {
    const asked = { scene, page: homePage, check_path: false, env_version: 'release', width: widthPixels };
    const answer = await wechat.draw('/wxa/getwxacodeunlimit', asked);
    return answer.kind === 'picture' ? accept(answer.bytes) : refuse('WECHAT_UNAVAILABLE');
  },
});
