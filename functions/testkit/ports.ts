/** Stand-ins for what lies outside: the vault's keys, WeChat's login, its content check and its messages. */
import { accept, refuse } from '../../shared/kernel/result';
import type { TextVerdict } from '../../shared/wishes/wish';
import type { Vault } from '../kernel/ports';
import type { SendAnswer } from '../notices/message';
import type { MessageAlarms, Messenger, OutgoingMessage } from '../notices/send-message';
import type { CodeDrawer } from '../people/building-code';
import type { Login } from '../people/login';
import type { Phones } from '../people/phones';
import type { TextCheck } from '../wishes/check-wish-text';
import { aPng, pngChunk } from './pictures';
import { indexKeyOf } from './rows';

/** Hides a value from a search for it, which is all that these tests ask of it. */
export const thinVault: Vault = {
  seal: async (plain) => `sealed.${Buffer.from(plain).toString('base64url')}`,
  open: async (sealed) => Buffer.from(sealed.replace(/^sealed\./, ''), 'base64url').toString(),
  indexKey: indexKeyOf,
};

/** A code is `code-of-<name>`; anything else was used up or never WeChat's. */
export const thinLogin: Login = {
  openidOf: async (code) => {
    const name = /^code-of-(\w+)$/.exec(code)?.[1];
    return name === undefined ? refuse('LOGIN_CODE_REFUSED', 'body.code') : accept(`openid-of-${name}`);
  },
};

/** A code is `phone-<number>`; anything else was used up or never WeChat's. */
export const thinPhones: Phones = {
  phoneOf: async (code) => {
    const phone = /^phone-(\+?\d+)$/.exec(code)?.[1];
    return phone === undefined ? refuse('PHONE_CODE_REFUSED', 'body.code') : accept(phone);
  },
};

/** Draws at once; the picture says which scene it is of. */
export const thinCodes: CodeDrawer = { draw: async (scene) => accept(aPng([pngChunk('tEXt', Buffer.from(scene))])) };

export interface Postbox extends Messenger, MessageAlarms {
  readonly sent: OutgoingMessage[];
  readonly alarmed: string[];
  /** What WeChat answers from now on, one by one; then it delivers. */
  readonly answers: SendAnswer[];
}

export const thinPostbox = (): Postbox => {
  const box: Omit<Postbox, 'send' | 'dataRefused' | 'ended'> = { sent: [], alarmed: [], answers: [] };
  return {
    ...box,
    send: async (message) => {
      box.sent.push(message);
      return box.answers.shift() ?? { kind: 'sent' };
    },
    dataRefused: (_, why) => {
      box.alarmed.push(why);
    },
    ended: () => undefined,
  };
};

type Judgement = Exclude<TextVerdict, 'pending'> | 'later';

/** Judges as told, one text after the other; then it passes all. */
export const thinTextCheck = (judgements: Judgement[] = []): TextCheck & { readonly read: string[] } => {
  const read: string[] = [];
  return {
    read,
    judge: async (text) => {
      read.push(text);
      return judgements.shift() ?? 'pass';
    },
  };
};
