/** A list of households, handed in as staff do, up to its having been read. */
import { createHash } from 'node:crypto';
import writeXlsxFile from 'write-excel-file/node';
import type { Cloud } from '../../local/cloud';
import type { Phone } from './api-client';

const head = ['网格', '楼号', '单元', '房屋号', '姓名', '身份证号'];

export const householdBook = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsxFile([head, ...rows].map((cells) => cells.map((value) => ({ type: String, value })))).toBuffer();

/** Gives the import's id. */
export const handInHouseholds = async (cloud: Cloud, staff: Phone, place: string, file: Buffer): Promise<string> => {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const list = { kind: 'households', place, fileName: '居民名单.xlsx', bytes: file.length, sha256 };
  const { body } = await staff.call('startImport', { body: list });
  const params = { importId: String(body.id) };
  const answers = [
    await staff.call('addImportPart', { params, body: { index: 0, bytes: file.toString('base64') } }),
    await staff.call('runImport', { params }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  await cloud.drain();
  return params.importId;
};
