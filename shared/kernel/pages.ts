/** Paths of the mini-program that the cloud also names, in messages and codes. Without a leading slash, as WeChat wants them. */
export const wishPage = (wishId: string): string => `pages/wish/index?id=${wishId}`;
export const suggestionPage = (suggestionId: string): string => `packages/suggestions/letter/index?id=${suggestionId}`;
export const reportPage = (reportId: string): string => `packages/reports/item/index?id=${reportId}`;
export const suggestionDeskPage = 'packages/suggestions/letter/index?view=desk';
export const reportDeskPage = 'packages/reports/item/index?view=desk';
export const todayPage = 'packages/workbench/today/index';
export const homePage = 'pages/home/index';
export const inboxPage = 'pages/inbox/index';
