import * as fc from 'fast-check';
import { aJpeg, aPng, exifSegment, noteSegment, pngChunk, tiffBlock } from '../../testkit/pictures';
import { orientationIn } from './orientation';
import { stripPhoto } from './strip-photo';

const canary = 'N37.50,E122.12 黄雀';
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
const hidden = Buffer.from(canary).toString('latin1');

/** The orientation that a viewer would find. */
const orientationOf = (jpeg: Uint8Array): number => {
  const at = text(jpeg).indexOf('Exif\0\0');
  return at < 0 ? 1 : orientationIn(jpeg.subarray(at + 6));
};

const everywhere = aJpeg({
  notes: [
    exifSegment(6, canary),
    noteSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${canary}</x:xmpmeta>`),
    noteSegment(0xe2, `MPF\0${canary}`),
    noteSegment(0xe2, `ICC_PROFILE\0\u0001\u0001${canary}`),
    noteSegment(0xed, `Photoshop 3.0\0${canary}`),
    noteSegment(0xee, `Adobe1234567${canary}`),
    noteSegment(0xfe, canary),
  ],
  trailing: Buffer.concat([Buffer.from(canary), aJpeg({ notes: [exifSegment(1, canary)] })]),
});

describe('a JPEG', () => {
  it('loses every note, wherever it was hidden, and still stands the right way up', () => {
    const clean = stripPhoto(everywhere, 'image/jpeg') ?? new Uint8Array();
    expect(text(everywhere)).toContain(hidden);
    expect(text(clean)).not.toContain(hidden);
    expect(text(clean)).not.toMatch(/xmpmeta|MPF|ICC_PROFILE|Photoshop|cam/);
    expect(orientationOf(clean)).toBe(6);
  });

  it('keeps the picture’s own data as it is', () => {
    const bare = aJpeg();
    expect(text(stripPhoto(bare, 'image/jpeg'))).toBe(text(bare));
    const noted = aJpeg({ notes: [exifSegment(1, canary), noteSegment(0xfe, canary)] });
    expect(text(stripPhoto(noted, 'image/jpeg'))).toBe(text(bare));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turned by orientation %i stays so, told by that tag alone', (orientation) => {
    const clean = stripPhoto(aJpeg({ notes: [exifSegment(orientation, canary)] }), 'image/jpeg') ?? new Uint8Array();
    expect(orientationOf(clean)).toBe(orientation);
    expect(clean.length - aJpeg().length).toBe(orientation === 1 ? 0 : 36);
  });

  it('of several scans with restarts is kept whole', () => {
    const bare = text(aJpeg());
    const scan = bare.slice(bare.indexOf('\xff\xda'), -2);
    const progressive = `${bare.slice(0, -2)}\xff\xd0\x12\xff\x00${scan}\xff\xd9`;
    expect(text(stripPhoto(Buffer.from(progressive, 'latin1'), 'image/jpeg'))).toBe(progressive);
  });

  it('loses the small picture in its JFIF header', () => {
    const bare = aJpeg();
    const withThumb = Buffer.concat([
      bare.subarray(0, 2),
      noteSegment(0xe0, `JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0002\u0002${canary}`),
      bare.subarray(20),
    ]);
    expect(text(stripPhoto(withThumb, 'image/jpeg'))).toBe(text(bare));
  });

  it.each([
    ['cut off', aJpeg().subarray(0, -2)],
    ['cut off in its tables', aJpeg().subarray(0, 60)],
    ['without a picture', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['of no width', Buffer.from(text(aJpeg()).replace('\x08\0\x08\0\x08\x01', '\x08\0\x08\0\0\x01'), 'latin1')],
    ['that is a PNG', aPng()],
    ['that is a page', Buffer.from('<html><script>alert(1)</script>')],
    ['that is empty', Buffer.alloc(0)],
  ])('%s is none', (_, bytes) => {
    expect(stripPhoto(bytes, 'image/jpeg')).toBeUndefined();
  });
});

describe('a PNG', () => {
  const notes = [
    pngChunk('tEXt', Buffer.from(`Comment\0${canary}`)),
    pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${canary}`)),
    pngChunk('zTXt', Buffer.from(`x\0\0${canary}`)),
    pngChunk('iCCP', Buffer.from(canary)),
    pngChunk('tIME', Buffer.from(canary)),
    pngChunk('prVt', Buffer.from(canary)),
  ];

  it('loses every note and what follows its end; its own data stays as it is', () => {
    const noted = Buffer.concat([aPng(notes), Buffer.from(canary)]);
    expect(text(noted)).toContain(hidden);
    expect(text(stripPhoto(noted, 'image/png'))).toBe(text(aPng()));
  });

  it('that a camera turned stays so, told by that tag alone', () => {
    const clean = text(stripPhoto(aPng([pngChunk('eXIf', tiffBlock(8, canary))]), 'image/png'));
    expect(clean).not.toContain(hidden);
    const at = clean.indexOf('eXIf');
    expect(orientationIn(Buffer.from(clean.slice(at + 4), 'latin1'))).toBe(8);
    expect(stripPhoto(Buffer.from(clean, 'latin1'), 'image/png')?.length).toBe(clean.length);
  });

  it.each([
    ['cut off', aPng().subarray(0, -4)],
    ['with a damaged chunk', Buffer.concat([aPng().subarray(0, 40), Buffer.from('x'), aPng().subarray(41)])],
    ['of no width', aPng([], 0)],
    ['that is a JPEG', aJpeg()],
  ])('%s is none', (_, bytes) => {
    expect(stripPhoto(bytes, 'image/png')).toBeUndefined();
  });
});

describe('whatever bytes come', () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(exifSegment(3, canary), noteSegment(0xfe, canary), Buffer.from([0xff]), Buffer.from([0xff, 0xd9])),
    fc.nat(200).map((end) => aJpeg().subarray(0, end)),
    fc.nat(80).map((end) => aPng().subarray(0, end)),
  );

  it('they are cleaned or refused, and cleaning twice changes nothing more', () => {
    const wholes = fc
      .tuple(fc.constantFrom(aJpeg(), aPng(), Buffer.alloc(0)), fc.array(part))
      .map(([first, rest]) => Buffer.concat([first, ...rest]));
    fc.assert(
      fc.property(wholes, fc.constantFrom('image/jpeg' as const, 'image/png' as const), (bytes, type) => {
        const once = stripPhoto(bytes, type);
        const twice = once && stripPhoto(once, type);
        expect(text(twice)).toBe(text(once));
      }),
      { numRuns: 300 },
    );
  });

  it('a note between any two segments is gone', () => {
    const positions = [2, 20];
    const note = fc.string({ minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(note, fc.constantFrom(...positions), fc.integer({ min: 0xe1, max: 0xef }), (words, at, marker) => {
        const bare = aJpeg();
        const noted = Buffer.concat([bare.subarray(0, at), noteSegment(marker, `!${words}`), bare.subarray(at)]);
        expect(text(stripPhoto(noted, 'image/jpeg'))).toBe(text(bare));
      }),
    );
  });
});
