import type { Key } from './key';

/** A push that has been received, by the hash of what it said. */
export const pushKeys = (hash: string) => {
  const pk = `PUSH#${hash}`;
  return { received: { pk, sk: 'PUSH' } satisfies Key, event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }) };
};
