import type { WishView } from '../../shared/wishes/wish';
import type { WishSheetProps } from './act-sheet';
import { PublishStorySheet } from './publish-story-sheet';
import { TakeDownStorySheet } from './take-down-story-sheet';
import type { WishButton } from './wish-buttons';
import { WithdrawThanksSheet } from './withdraw-thanks-sheet';

const ofThanks = ['publishStory', 'takeDownStory', 'withdrawThanks'] as const satisfies readonly WishButton[];
type OfThanks = (typeof ofThanks)[number];
export const isOfThanks = (button: WishButton): button is OfThanks =>
  (ofThanks as readonly WishButton[]).includes(button);

interface ThanksSheetProps extends WishSheetProps {
  readonly button: OfThanks;
  readonly wish: WishView;
}

/** What is asked before thanks become public, or are it no more. */
export const ThanksSheet = ({ button, wish, ...common }: ThanksSheetProps) => {
  switch (button) {
    case 'publishStory':
      return <PublishStorySheet {...common} wish={wish} />;
    case 'takeDownStory':
      return <TakeDownStorySheet {...common} isPublic={wish.thanks?.state === 'published'} />;
    case 'withdrawThanks':
      return <WithdrawThanksSheet {...common} />;
  }
};
