/**
 * The photo's state machine, written once as data: read by the rules, the tests and the chart in the docs. The very bytes that the
 * check has passed are those that are shown, so nothing leads back from `passed` to `checking`; a late objection leads to `refused`.
 */
import type { PhotoState } from './photo';

export type PhotoRelation = 'owner' | 'system';

interface PhotoTransition {
  readonly from: readonly PhotoState[];
  readonly to: readonly PhotoState[];
  readonly who: PhotoRelation;
  readonly event: `photo.${string}` | `portrait.${string}`;
}

export const photoTransitions = {
  takeInPhoto: { from: ['awaited'], to: ['checking'], who: 'system', event: 'photo.taken_in' },
  askPhotoCheck: { from: ['checking'], to: ['checking'], who: 'system', event: 'photo.check_asked' },
  passPhoto: { from: ['checking'], to: ['passed'], who: 'system', event: 'photo.passed' },
  refusePhoto: { from: ['awaited', 'checking', 'passed'], to: ['refused'], who: 'system', event: 'photo.refused' },
  setMyPortrait: {
    from: ['awaited', 'checking', 'passed'],
    to: ['awaited', 'checking', 'passed'],
    who: 'owner',
    event: 'portrait.consented',
  },
  withdrawPhoto: {
    from: ['awaited', 'checking', 'passed', 'refused'],
    to: ['withdrawn'],
    who: 'owner',
    event: 'photo.withdrawn',
  },
  /** Nothing needs it: it went with nothing for too long, or what it went with has let go of it. */
  dropPhoto: { from: ['awaited', 'checking', 'passed'], to: ['withdrawn'], who: 'system', event: 'photo.dropped' },
} as const satisfies Record<string, PhotoTransition>;

export type PhotoAct = keyof typeof photoTransitions;

/** Whether the machine allows the act to somebody who stands so. */
export const photoActAllows = (act: PhotoAct, state: PhotoState, relation: PhotoRelation | undefined): boolean => {
  const row: PhotoTransition = photoTransitions[act];
  return row.from.includes(state) && row.who === relation;
};
