import type { WishReceipt } from '../../shared/wishes/wish';

/** What the page after submitting shows, handed on in its address so that it needs no request. */
export const sentParams = ({ id, number, dueAt }: WishReceipt): Record<string, string> => ({
  id,
  number,
  ...(dueAt === undefined ? {} : { due: dueAt }),
});
