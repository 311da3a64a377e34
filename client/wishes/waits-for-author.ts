import type { WishRowView } from '../../shared/wishes/wish';

/** His turn: nothing goes on until he acts. */
export const waitsForAuthor = ({ state }: Pick<WishRowView, 'state'>): boolean =>
  state === 'needs_info' || state === 'delivered';
