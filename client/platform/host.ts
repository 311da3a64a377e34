/** Who runs this mini-program. One build serves one district: WeChat's account, and the filing, are the district's. */
export const host = { district: 'd371071', name: '威海火炬高技术产业开发区' } as const;
