/** Ways told beforehand, along which every act happens. */
import { type Step, weighed } from './walk-steps';

/** One of the steps of all walks, by its act and who does it. */
const said = (act: string, as: string, of?: string, place = 0): Step => {
  const all = weighed.flatMap(([, steps]) => steps);
  const found = all.filter((step) => step.act === act && step.as === as && (of === undefined || step.of === of));
  const step = found[place];
  if (step === undefined) throw new Error(`nobody is known to ${act} as ${as}`);
  return step;
};
const clock = (act: string, of = 'nobody'): Step => said(act, 'system', of);

/** Ways on which every act happens, which a walk by chance may miss. */
export const longWays: readonly { readonly rotationHours: number; readonly steps: readonly Step[] }[] = [
  {
    rotationHours: 2,
    steps: [
      ...[said('askWishInfo', 'staff'), said('resubmitWish', 'daughter'), said('publishWish', 'staff', undefined, 1)],
      ...[said('standInReserve', 'bert'), said('standInReserve', 'anna'), said('leaveReserve', 'bert')],
      ...[
        clock('drawPlaces'),
        said('acceptAssignment', 'anna'),
        said('claimWish', 'cora'),
        said('openContact', 'author'),
      ],
      ...[said('standInReserve', 'dora'), said('revealContact', 'anna'), said('extendClaim', 'anna')],
      ...[clock('remindClaimer', 'cora'), clock('lapseClaim', 'cora'), said('revealContact', 'cora')],
      ...[clock('lapseOffer', 'dora'), said('claimWish', 'bert'), said('revealContact', 'bert')],
      ...[said('releaseWish', 'bert'), said('closeContact', 'author'), said('revealContact', 'anna')],
      ...[said('deliverWish', 'anna'), said('settleWish', 'author'), clock('flagUnconfirmedWish')],
      ...[said('confirmWish', 'staff'), said('undoCompletion', 'author'), said('confirmWish', 'daughter')],
      ...[said('publishStory', 'staff'), said('takeDownStory', 'staff'), said('withdrawThanks', 'author')],
      ...[said('undoCompletion', 'staff'), said('closeWish', 'staff')],
    ],
  },
  {
    rotationHours: 0,
    steps: [
      ...[said('assignWish', 'staff', 'anna'), clock('lapseAssignment'), said('amendWish', 'staff')],
      ...[said('assignWish', 'staff', 'bert', 1), said('declineAssignment', 'bert'), clock('expireWish')],
    ],
  },
  {
    rotationHours: 0,
    steps: [
      said('referWish', 'staff'),
      clock('flagReferral'),
      said('settleReferral', 'staff', undefined, 1),
      said('settleReferral', 'staff'),
    ],
  },
  {
    rotationHours: 0,
    steps: [
      said('publishWish', 'staff', undefined, 3),
      said('claimWish', 'anna'),
      said('openContact', 'author'),
      said('withdrawWish', 'author'),
    ],
  },
  { rotationHours: 0, steps: [said('publishWish', 'staff'), said('claimWish', 'anna'), clock('farewell', 'author')] },
];
