/** Paths of the mini-program that the cloud also names, in messages and codes. Without a leading slash, as WeChat wants them. */
export const wishPage = (wishId: string): string => `pages/wish/index?id=${wishId}`;
export const suggestionPage = (suggestionId: string): string => `packages/suggestions/letter/index?id=${suggestionId}`;
export const reportPage = (reportId: string): string => `packages/reports/item/index?id=${reportId}`;
export const suggestionDeskPage = 'packages/suggestions/letter/index?view=desk';
export const reportDeskPage = 'packages/reports/item/index?view=desk';
export const boardPage = (announcementId: string): string => `packages/announcements/board/index?id=${announcementId}`;
export const reviewPage = (side: 'residencies' | 'memberships'): string =>
  `packages/workbench/review/index?side=${side}`;
export const residencyPage = 'pages/residency/index';
export const declinedResidencyPage = `${residencyPage}?after=declined`;
export const portraitPage = 'packages/portrait/index';
export const partyPage = 'packages/party/index';
export const unitServicePage = 'packages/party/unit/index';
export const myViewsPage = 'packages/privacy/views/index';
export const myExportPage = 'packages/privacy/copy/index';
export const familyPage = 'packages/family/mine/index';
export const phonelessPage = 'packages/workbench/phoneless/index';
export const peoplePage = 'packages/workbench/people/index';
export const cardEditorPage = (placeId: string): string => `packages/workbench/service-card/index?place=${placeId}`;
export const todayPage = 'packages/workbench/today/index';
export const homePage = 'pages/home/index';
export const mePage = 'pages/me/index';
