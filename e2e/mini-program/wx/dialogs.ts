import type { WxFunction } from '../types';
import { WxFailure } from './failure';
import { asyncApi, type Host, silentApis } from './host';

const RECORDED = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'makePhoneCall',
  'previewImage',
  'vibrateShort',
  'vibrateLong',
  'hideKeyboard',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'openSetting',
  'openLocation',
  'saveImageToPhotosAlbum',
  'setKeepScreenOn',
  'loadFontFace',
];

/** What WeChat shows over a page, and what it does when a person asks to call or copy. */
export function dialogApis(host: Host): Record<string, WxFunction> {
  const { modal, actionSheet } = host.options;
  return {
    ...silentApis(host, RECORDED),
    showModal: asyncApi(host, 'showModal', (options) => {
      const answer = modal?.(options) ?? true;
      const { confirm, content } = typeof answer === 'boolean' ? { confirm: answer, content: undefined } : answer;
      // Tapping a dialog's button is a tap too.
      host.startGesture();
      return { confirm, cancel: !confirm, content: content ?? (options.editable ? '' : null) };
    }),
    showActionSheet: asyncApi(host, 'showActionSheet', ({ itemList }) => {
      const items = itemList as string[];
      const tapIndex = actionSheet ? actionSheet(items) : 0;
      if (tapIndex === undefined) throw new WxFailure('showActionSheet:fail cancel');
      host.startGesture();
      return { tapIndex };
    }),
  };
}
