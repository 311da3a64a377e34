/** The state machine of 投诉建议, and where each goes: written once as data. */
import type { Role } from '../kernel/actor';
import type { SuggestionRelation, SuggestionState, SuggestionSubject } from './suggestion';

export interface SuggestionTransition {
  readonly from: readonly SuggestionState[];
  readonly to: SuggestionState;
  readonly who: SuggestionRelation;
  readonly event: `suggestion.${string}`;
  /** Possible once in its life. */
  readonly once?: true;
}

export const suggestionTransitions = {
  answerSuggestion: { from: ['received', 'reopened'], to: 'answered', who: 'handler', event: 'suggestion.answered' },
  reopenSuggestion: { from: ['answered'], to: 'reopened', who: 'author', event: 'suggestion.reopened', once: true },
  /** The person is content, or no longer needs an answer. */
  closeSuggestion: {
    from: ['received', 'answered', 'reopened'],
    to: 'closed',
    who: 'author',
    event: 'suggestion.closed',
  },
} as const satisfies Record<string, SuggestionTransition>;

export type SuggestionAct = keyof typeof suggestionTransitions;
export const suggestionActs = Object.keys(suggestionTransitions) as readonly SuggestionAct[];

/** Which level answers. The accused never does: what is about the street goes to the district, everything else to the street. */
export const handledBy = {
  community: 'street',
  gridWorker: 'street',
  property: 'street',
  street: 'district',
  app: 'street',
  other: 'street',
} as const satisfies Record<SuggestionSubject, 'street' | 'district'>;

/** The first of them is told of what comes in; the level above reads and may answer as well. */
export const handlerRoles = {
  street: ['streetAdmin', 'districtSupervisor'],
  district: ['districtSupervisor'],
} as const satisfies Record<'street' | 'district', readonly Role[]>;

/** Whoever holds one of these at the place is among those it is about, whatever other office he holds. */
export const accusedRoles = {
  community: ['communityStaff'],
  gridWorker: ['gridWorker', 'communityStaff'],
  property: [],
  street: ['streetAdmin'],
  app: [],
  other: [],
} as const satisfies Record<SuggestionSubject, readonly Role[]>;

/** The acts open to somebody who stands so: the buttons on his page. */
export const suggestionActsOpenTo = ({
  state,
  relations,
  wasReopened,
}: {
  readonly state: SuggestionState;
  readonly relations: readonly SuggestionRelation[];
  readonly wasReopened: boolean;
}): readonly SuggestionAct[] =>
  suggestionActs.filter((act) => {
    const row: SuggestionTransition = suggestionTransitions[act];
    return row.from.includes(state) && relations.includes(row.who) && !(row.once === true && wasReopened);
  });
