/** Who serves at several nodes goes from room to room with the one he has chosen; a new visit begins at the first. */
let placeId: string | undefined;

export const deskInHand = (): string | undefined => placeId;

export const takeDesk = (next: string): void => {
  placeId = next;
};
