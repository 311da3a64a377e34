/** A list as staff hand it in, and the minute in which it is read. */
import { createHash } from 'node:crypto';
import type { Cloud } from '../../local/cloud';
import type { ImportKind } from '../../shared/imports/sheet-columns';
import type { Phone } from './api-client';

interface HandedList {
  readonly kind: ImportKind;
  readonly place: string;
  /** The first is the header. */
  readonly lines: readonly string[];
}

const twoMinutes = 120_000;

/** What became of it. */
export const handIn = async (cloud: Cloud, phone: Phone, { kind, place, lines }: HandedList) => {
  const file = Buffer.from(`\ufeff${lines.join('\n')}\n`);
  const sha256 = createHash('sha256').update(file).digest('hex');
  const started = await phone.call('startImport', {
    body: { kind, place, fileName: '名单.csv', bytes: file.length, sha256 },
  });
  const params = { importId: started.body.id };
  await phone.call('addImportPart', { params, body: { index: 0, bytes: file.toString('base64') } });
  await phone.call('runImport', { params });
  await cloud.advanceTo(cloud.clock.now() + twoMinutes);
  await cloud.drain();
  const { state, counts } = (await phone.call('getImport', { params })).body;
  return { state, counts };
};
