/** What is asked anew after an act on a wish: the wish itself and every list that it may stand in. */
export const touchedBy = (wishId: string): readonly (readonly unknown[])[] => [['wish', wishId], ...wishLists];

export const wishLists: readonly (readonly unknown[])[] = [
  ['wall'],
  ['my-wishes'],
  ['my-claims'],
  ['wish-queue'],
  ['referrals'],
];

/** The part of a list's question that names the page. */
export const pageFrom = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor });
