/** Reaction: an import has listed somebody behind the door at which he said that he lives. */
import type { Instant } from '../../shared/kernel/instant';
import type { ResidencyEvent } from '../../shared/people/events';
import { residencyTransitions } from '../../shared/people/residency';
import type { Ids } from '../kernel/ports';
import type { PeopleStore, ResidencyChange } from './people-store';
import { type Residency, residencyEventOf, residentGrant } from './residency';

/** Undefined: it was decided already, by whomever. */
export const decideMatched = (residency: Residency, at: Instant, eventId: string): ResidencyChange | undefined => {
  const { from, to } = residencyTransitions.confirmResidency;
  if (!(from as readonly string[]).includes(residency.state)) return undefined;
  const event = residencyEventOf({ act: 'confirmResidency', at, eventId }, residency);
  return {
    residency: { ...residency, state: to, matchedBy: 'household_match' },
    event: { ...event, reason: 'household_match' },
    grant: residentGrant(residency, at),
  };
};

/** Confirms what waits, by the system; harmless however often. */
export const confirmMatchedResidency =
  ({ people, ids }: { readonly people: Pick<PeopleStore, 'findResidency' | 'saveBySystem'>; readonly ids: Ids }) =>
  async (event: ResidencyEvent, at: Instant): Promise<void> => {
    if (event.type !== 'residency.household_matched') return;
    const residency = await people.findResidency(event.residencyId);
    const change = residency === undefined ? undefined : decideMatched(residency, at, ids.ulid());
    if (change !== undefined) await people.saveBySystem(change);
  };
