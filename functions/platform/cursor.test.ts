import * as fc from 'fast-check';
import { signedCursors } from './cursor';

const cursors = signedCursors('a secret of thirty-two letters or more');
const key = { pk: 'WISH#1', sk: 'WISH', scopeSort: '2026-11-22#1' };
const written = cursors.write('the wall', key) ?? '';
const refused = { ok: false, refusal: { code: 'CURSOR_REFUSED', field: 'query.cursor' } };

describe('a cursor', () => {
  it('leads on from where its list ended', () => {
    expect(cursors.read('the wall', written)).toEqual({ ok: true, value: key });
  });

  it('is absent where the list has ended, and then starts from the front', () => {
    expect([cursors.write('the wall', undefined), cursors.read('the wall', undefined)]).toEqual([
      undefined,
      { ok: true, value: undefined },
    ]);
  });

  it('is refused by another list, and by a cloud with another secret', () => {
    expect(cursors.read('his own wishes', written)).toEqual(refused);
    expect(signedCursors('another secret of thirty-two letters').read('the wall', written)).toEqual(refused);
  });

  it('is refused when any one of its characters was changed', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
    const changes = fc.tuple(fc.nat(written.length - 1), fc.constantFrom(...letters));
    fc.assert(
      fc.property(changes, ([at, letter]) => {
        fc.pre(written[at] !== letter);
        const changed = `${written.slice(0, at)}${letter}${written.slice(at + 1)}`;
        expect(cursors.read('the wall', changed)).toEqual(refused);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['', '.', '..', 'x', `${written}.`, `${written}.x`, `${written}A`, written.slice(0, -1), `.${written}`])(
    'is not %j',
    (text) => {
      expect(cursors.read('the wall', text)).toEqual(refused);
    },
  );
});
