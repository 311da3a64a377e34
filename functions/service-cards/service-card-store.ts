/** Port: the cards of the nodes. */
import type { PlacePath } from '../../shared/kernel/place';
import type { ServiceCardEvent } from '../../shared/service-cards/events';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { ServiceCard } from './service-card';

/** The node whose card is to be changed, and the card as it stands; absent until somebody has written one. */
export interface KeptCard {
  readonly place: { readonly path: PlacePath; readonly name: string } | undefined;
  readonly card: ServiceCard | undefined;
}

export interface ServiceCardChange {
  /** The card as it is to be; the write accepts only the version before. */
  readonly card: ServiceCard;
  readonly event: ServiceCardEvent;
}

export interface ServiceCardStore {
  /** Those of these nodes that have one. */
  readonly read: (placeIds: readonly string[]) => Promise<readonly ServiceCard[]>;
  readonly load: (placeId: string, asker: Asker) => Promise<Loaded<KeptCard>>;
  readonly save: (change: ServiceCardChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<KeptCard>>;
  readonly remember: RememberAnswer;
}
