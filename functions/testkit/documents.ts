/** Documents as staff ask for them, and where they lie once they are made. */
import type { DocumentJob } from '../kernel/document';
import type { DocumentFiles, DocumentMaker } from '../kernel/make-document';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';

export const aDocument = (changes: Partial<DocumentJob> = {}): DocumentJob => ({
  id: idOf('document'),
  name: { kind: 'building_sheets', placeId: home.community },
  state: 'working',
  place: nodeAbove(home, 'community'),
  askedAt: noon,
  ...changes,
});

/** What lies in the bucket, by key. */
export type Shelf = Map<string, Uint8Array>;

export const filesIn = (shelf: Shelf): DocumentFiles => ({
  keepDocument: async ({ id, name }, { bytes, type }) => {
    const key = `documents/${name.placeId}/${id}.${type}`;
    shelf.set(key, bytes);
    return key;
  },
  drop: async (objectKey) => void shelf.delete(objectKey),
});

/** Of a kind that the test does not ask for. */
export const neverMade: DocumentMaker = () => Promise.reject(new Error('nobody has asked for it'));
