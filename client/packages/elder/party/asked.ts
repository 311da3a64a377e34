import type { PartyDraft } from '../../../memberships/party-draft';
import type { Draft } from '../../../platform/draft';
import type { Steps } from '../steps';

/** What every question of a registration is given. */
export interface Asked {
  readonly steps: Steps;
  readonly draft: Draft<PartyDraft>;
}
