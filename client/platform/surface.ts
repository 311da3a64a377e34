/** Where the same source runs: inside WeChat, or in a browser. */
export const inBrowser = process.env.TARO_ENV === 'h5';
