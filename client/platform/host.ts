/** Who runs this mini-program. One build serves one district: WeChat's account, and the filing, are the district's. */
export const host = HOST;
