import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { sha256 } from './sha256';

test('a file’s digest is the one that the cloud computes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
