/** Paths of the mini-program that the cloud also names, in messages and codes. Without a leading slash, as WeChat wants them. */
export const wishPage = (wishId: string): string => `pages/wish/index?id=${wishId}`;
export const inboxPage = 'pages/inbox/index';
