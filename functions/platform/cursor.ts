import { createHmac, timingSafeEqual } from 'node:crypto';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Row } from './table';

/** Turns a list's last key into text and back. Signed for one list of one asker, so that it opens nothing else. */
export interface Cursors {
  readonly write: (list: string, key: Row | undefined) => string | undefined;
  readonly read: (list: string, cursor: string | undefined) => Result<Row | undefined>;
}

const refused = refuse('CURSOR_REFUSED', 'query.cursor');

export const signedCursors = (secret: string): Cursors => {
  const sign = (list: string, body: string) =>
    createHmac('sha256', secret).update(`cursor|${list}|${body}`).digest().subarray(0, 16).toString('base64url');
  return {
    write: (list, key) => {
      if (key === undefined) return undefined;
      const body = Buffer.from(JSON.stringify(key)).toString('base64url');
      return `${body}.${sign(list, body)}`;
    },
    read: (list, cursor) => {
      if (cursor === undefined) return accept(undefined);
      const [body = '', signature = ''] = cursor.split('.');
      // Compared as written: several texts decode to the same bytes.
      const given = Buffer.from(`${body}.${signature}` === cursor ? signature : '');
      const wanted = Buffer.from(sign(list, body));
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return refused;
      return accept(JSON.parse(Buffer.from(body, 'base64url').toString()) as Row);
    },
  };
};
