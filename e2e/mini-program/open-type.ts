import type { FireEvent } from './events';
import type { PageElement } from './types';
import type { Host } from './wx/host';

/** Buttons on which WeChat itself acts before the page hears of it. */
export async function answerOpenType(host: Host, tapped: PageElement, fireEvent: FireEvent): Promise<void> {
  let button: PageElement | undefined = tapped;
  while (button && button.tag !== 'button') button = button.parent;
  const kinds = String(button?.attributes.openType ?? '').split('|');
  if (!button) return;
  if (kinds.includes('agreePrivacyAuthorization')) fireEvent(button, 'agreeprivacyauthorization', {});
  if (kinds.includes('getPhoneNumber')) {
    const code = await host.options.phoneNumber?.();
    const detail = code ? { code, errMsg: 'getPhoneNumber:ok' } : { errMsg: 'getPhoneNumber:fail user deny' };
    fireEvent(button, 'getphonenumber', detail);
  }
}
