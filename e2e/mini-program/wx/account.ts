import type { WxFunction } from '../types';
import { WxFailure } from './failure';
import { asyncApi, type Host } from './host';

/** The page of this API says five, older copies say three: more than three is not safe everywhere. */
const MOST_TEMPLATES = 3;

/** Login, the subscription dialog, the privacy guide and what it declares: the clipboard. */
export function accountApis(host: Host): Record<string, WxFunction> {
  return {
    login: asyncApi(host, 'login', async () => {
      if (host.networkMode === 'offline') throw new WxFailure('login:fail net::ERR_INTERNET_DISCONNECTED');
      if (!host.options.login) throw new WxFailure('login:fail launchMiniProgram was given no login()');
      return { code: await host.options.login() };
    }),
    checkSession: asyncApi(host, 'checkSession', () => undefined),
    requestSubscribeMessage: asyncApi(host, 'requestSubscribeMessage', ({ tmplIds }) => askToSubscribe(host, tmplIds)),
    getSetting: asyncApi(host, 'getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } })),
    ...privacyApis(host),
  };
}

function askToSubscribe(host: Host, given: unknown): object {
  const ids = Array.isArray(given) ? given.map(String) : [];
  const fail = (errCode: number, words: string): never => {
    throw new WxFailure(`requestSubscribeMessage:fail ${words}`, { errCode });
  };
  if (!host.inGesture()) throw new WxFailure('requestSubscribeMessage:fail can only be invoked by user TAP gesture.');
  if (ids.length === 0) fail(10001, "TmplIds can't be empty");
  if (ids.length > MOST_TEMPLATES) fail(20003, 'Templates count out of max bounds');
  const answers = host.options.subscribe?.(ids) ?? {};
  return Object.fromEntries(ids.map((id) => [id, answers[id] ?? (host.options.subscribe ? 'reject' : 'accept')]));
}

interface PrivacyDecision {
  event?: string;
}

function privacyApis(host: Host): Record<string, WxFunction> {
  let agreed = host.options.privacyAgreed ?? true;
  let ask: WxFunction | undefined;
  const decide = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const decided = ({ event }: PrivacyDecision): void => {
        if (event === 'agree') agreed = true;
        if (event === 'agree') resolve();
        if (event === 'disagree')
          reject(new WxFailure('requirePrivacyAuthorize:fail privacy permission is not authorized', { errno: 104 }));
      };
      if (agreed) resolve();
      else if (ask) ask(decided, host.realm.copyIn({ referrer: 'requirePrivacyAuthorize' }));
      else decided({ event: 'agree' });
    });
  return {
    ...clipboardApis(host, decide),
    ...albumApis(host, decide),
    getPrivacySetting: asyncApi(host, 'getPrivacySetting', () => ({
      needAuthorization: !agreed,
      privacyContractName: '《用户隐私保护指引》',
    })),
    onNeedPrivacyAuthorization: (listener: WxFunction) => {
      ask = listener;
    },
    openPrivacyContract: asyncApi(host, 'openPrivacyContract', () => undefined),
    requirePrivacyAuthorize: asyncApi(host, 'requirePrivacyAuthorize', decide),
  };
}

/** What was copied last, here or in a chat. Reading asks for consent to the guide; we promise to read at a tap only, so the runner holds us to it. */
function clipboardApis(host: Host, decide: () => Promise<void>): Record<string, WxFunction> {
  return {
    setClipboardData: asyncApi(host, 'setClipboardData', ({ data }) => {
      host.clipboard = String(data);
    }),
    getClipboardData: asyncApi(host, 'getClipboardData', async () => {
      if (!host.inGesture()) throw new Error('the clipboard was read without a tap');
      await decide();
      return { data: host.clipboard };
    }),
  };
}

/** What lies on top of the album. Choosing asks for consent to the guide; the program then knows the picture by a path of its own. */
function albumApis(host: Host, decide: () => Promise<void>): Record<string, WxFunction> {
  return {
    chooseMedia: asyncApi(host, 'chooseMedia', async ({ mediaType, sourceType }) => {
      await decide();
      const kinds = (mediaType ?? ['image', 'video']) as readonly string[];
      const sources = (sourceType ?? ['album', 'camera']) as readonly string[];
      const photo = host.albumPhoto;
      if (photo === undefined || !sources.includes('album') || !(kinds.includes('image') || kinds.includes('mix')))
        throw new WxFailure('chooseMedia:fail cancel');
      const ending = photo.name.slice(photo.name.lastIndexOf('.') + 1).toLowerCase();
      const tempFilePath = `http://tmp/${host.files.size}.${ending}`;
      host.files.set(tempFilePath, photo.bytes);
      return { type: 'image', tempFiles: [{ tempFilePath, size: photo.bytes.length, fileType: 'image' }] };
    }),
  };
}
