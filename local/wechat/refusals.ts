import type { Marks } from './marks';

/** A refusal before it is worded. `about` names the argument of a 47003. */
export interface Refusal {
  readonly errcode: number;
  readonly about?: string;
}

type Tail = 'rid' | 'comma rid' | 'hints';

const WORDS: Readonly<Record<number, readonly [text: string, tail: Tail]>> = {
  [-1]: ['system error', 'rid'],
  40001: ['invalid credential, access_token is invalid or not latest', 'comma rid'],
  40002: ['invalid grant_type', 'rid'],
  40003: ['invalid openid', 'rid'],
  40004: ['invalid media type', 'rid'],
  40013: ['invalid appid', 'rid'],
  40014: ['invalid access_token', 'rid'],
  40029: ['invalid code', 'comma rid'],
  40037: ['invalid template_id', 'rid'],
  40066: ['invalid url', 'rid'],
  40097: ['invalid args', 'rid'],
  40125: ['invalid appsecret', 'comma rid'],
  40129: ['invalid scene', 'rid'],
  40163: ['code been used', 'comma rid'],
  40164: ['invalid ip, not in whitelist', 'comma rid'],
  40169: ['invalid length for scene, or the data is not json string', 'rid'],
  40226: ['code blocked', 'rid'],
  41001: ['access_token missing', 'rid'],
  41002: ['appid missing', 'rid'],
  41004: ['appsecret missing', 'hints'],
  41008: ['missing code', 'hints'],
  41030: ['invalid page', 'rid'],
  42001: ['access_token expired', 'rid'],
  43002: ['require POST method', 'rid'],
  43101: ['user refuse to accept the msg', 'rid'],
  43104: ['The openid does not match the appid', 'rid'],
  43107: ['subscribe message is banned', 'rid'],
  43108: ['concurrent messages to one user', 'rid'],
  44002: ['empty post data', 'rid'],
  44990: ['reach max api second frequence limit', 'rid'],
  44991: ['reach max api minute frequence', 'rid'],
  44993: ['reach max api day frequence limit', 'rid'],
  45009: ['reach max api daily quota limit', 'rid'],
  45011: ['api minute-quota reach limit mustslower retry next minute', 'rid'],
  45168: ['hit sensitive word', 'rid'],
  47001: ['data format error', 'rid'],
  47003: ['argument invalid!', 'rid'],
  48001: ['api unauthorized', 'rid'],
  61010: ['code is expired', 'rid'],
  87020: ['repeat request limit exceeded', 'rid'],
};

/** The body of a refusal, with a trace id in the shape WeChat uses for that code. */
export function refusalJson(refusal: Refusal, marks: Marks): string {
  const [text, tail] = WORDS[refusal.errcode] ?? ['error', 'rid'];
  const words = refusal.about === undefined ? text : `${text} ${refusal.about}`;
  return JSON.stringify({ errcode: refusal.errcode, errmsg: `${words}${tailWords(tail, marks)}` });
}

function tailWords(tail: Tail, marks: Marks): string {
  switch (tail) {
    case 'rid':
      return ` rid: ${marks.rid()}`;
    case 'comma rid':
      return `, rid: ${marks.rid()}`;
    case 'hints':
      return `, hints: [ req_id: ${marks.text(14)} ]`;
  }
}
