/** What a row is called: the partition in which it lies, and its kind. */
import type { Row } from '../platform/table';

export const rowNameOf = ({ pk, kind }: Row): string => `${String(pk).split('#')[0]} ${String(kind)}`;
