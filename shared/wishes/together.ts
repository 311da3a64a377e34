/**
 * Which wishes staff may publish several at a time: those whose words have passed the check and of which nothing else is to be decided
 * than how dear a thing may be. What may be a professional's work, or tells of health, disability, hardship or a child, is looked at by
 * itself.
 */
import { mayNeedProfessional } from './professional';
import { consentsNeeded } from './sensitive';
import type { WishRowView } from './wish';

/** The most at one time: what somebody can read through with attention. */
export const mostTogether = 20;

type Looked = Pick<WishRowView, 'state' | 'category' | 'textVerdict'> & { readonly words?: string | undefined };

export const mayBePublishedTogether = ({ state, category, textVerdict, words }: Looked): boolean =>
  state === 'submitted' &&
  textVerdict === 'pass' &&
  words !== undefined &&
  !mayNeedProfessional(words) &&
  consentsNeeded({ words, category }).length === 0;
