import type { WishView } from '../../shared/wishes/wish';
import type { WishSheetProps } from './act-sheet';
import { PublishStorySheet } from './publish-story-sheet';
import { TakeDownStorySheet } from './take-down-story-sheet';
import { WithdrawThanksSheet } from './withdraw-thanks-sheet';

interface ThanksSheetProps extends WishSheetProps {
  readonly button: 'publishStory' | 'takeDownStory' | 'withdrawThanks';
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
