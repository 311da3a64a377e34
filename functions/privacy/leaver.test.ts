/** Somebody who has been everything here goes: what he left in any kind of row, in the bucket or in the log is sought. */
import '../testkit/loud';
import '../testkit/quiet';
import { daysInMs, later, shanghaiMonth } from '../../shared/kernel/instant';
import { doorPlain } from '../../shared/people/door';
import { personalDataOn } from '../entry/wiring/personal-data';
import type { Row } from '../platform/table';
import { backgroundOn } from '../testkit/background';
import { cloudOn } from '../testkit/cloud';
import { filesIn } from '../testkit/documents';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { behindDoor, type CanaryName, canaries, formerSelf, kept, leaver, leaverRows } from '../testkit/leaver';
import { liveAsLeaver, secretPicture } from '../testkit/leaver-life';
import { type PhotoBucket, photoBucket } from '../testkit/photo-bucket';
import { home } from '../testkit/places';
import { thinVault } from '../testkit/ports';
import { readWorkbook } from '../testkit/read-workbook';
import { cursors } from '../testkit/routes';
import { rowNameOf } from '../testkit/row-names';
import { formsOf, holding, namesOf } from '../testkit/sought';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { makeMonthsOn } from '../testkit/wish-months';

const hour = 60 * 60_000;
const names = Object.keys(canaries) as CanaryName[];

/** Hashes by which the table finds what it does not show. */
const hashed: Partial<Record<CanaryName, readonly string[]>> = {
  phone: [`phone/${canaries.phone}`],
  door: [doorPlain(home.building, canaries.door), behindDoor(canaries.door)],
  earlierDoor: [doorPlain(home.building, canaries.earlierDoor), behindDoor(canaries.earlierDoor)],
};
const formsOfCanary = async (name: CanaryName): Promise<string[]> => [
  ...(await formsOf(canaries[name])),
  ...(hashed[name] ?? []).map(thinVault.indexKey),
];

/** What must stay, and why. Whatever else is found was forgotten. */
const stays: Partial<Record<CanaryName, readonly string[]>> = {
  // That the community has listed him on its staff, as below.
  name: ['STAFFENTRY staffEntry'],
  // Of the report on a list that the community brought in, for ninety days.
  mask: ['IMPORT importChunk'],
  // That the community has listed somebody behind a door, and on its staff: hashed and sealed, its own record.
  door: ['HOUSEHOLD householdPerson'],
  phone: ['STAFFENTRY staffEntry'],
};

/** What he said in office is part of other people's cases, and what he wrote in somebody's name is that person's. */
const words: Readonly<Record<keyof typeof kept, readonly string[]>> = {
  office: [
    'ANNOUNCEMENT announcement',
    'ANNOUNCEMENT edition',
    'APPOINTED appointmentEntry',
    'MEMBER membership',
    'RESIDENCY note',
    'VIEWS view',
    'WISH note',
  ],
  forAnother: ['WISH note', 'WISH wish'],
};

/** Rows in which his number stands, which leads to nobody; events besides. */
const namedIn: Readonly<Record<string, string>> = {
  'ACTING acting': 'the other has a record of whom he acted for, or who acted for him',
  'ANNOUNCEMENT announcement': 'who wrote it down for the office',
  'APPOINTED appointment': 'the record of offices, given to him and by him',
  'APPOINTED appointmentEntry': 'the same',
  'IMPORT import': 'who brought a list in',
  'INBOX notice': 'others were told that a right to act has ended',
  'MEMBER membership': 'how many registered and left, where and when',
  'PERSON inbox': 'the mark that nobody is to be told any more',
  'PERSON person': 'the mark that he has gone',
  'PHOTO photo': 'what he sent in another’s name',
  'PLACE settingEntry': 'the record of what was set',
  'REPORT report': 'the item is still to be judged',
  'RESIDENCY note': 'what he said in office',
  'SERVICECARD serviceCard': 'who wrote it down for the office',
  'SUGGESTION suggestion': 'how many complained, about what, and how it went',
  'WISH claim': 'who did what',
  'WISH note': 'what he said in office and in another’s name',
  'WISH wish': 'how many wished, for what, and how it went',
};

/** Two characters of his words, as they stand in the index. */
const hisTerm = 'W#黄雀';

describe('who has been everything here and closes his account', () => {
  let engine: TestEngine;
  let store: TestTable;
  let bucket: PhotoBucket;
  let lived: readonly Row[];
  let shelved: readonly Uint8Array[];
  let log: string[];
  let listening: jest.SpyInstance[];
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    bucket = photoBucket();
    log = [];
    listening = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => log.push(String(chunk)) > 0),
    );
    await store.put(await leaverRows());
    await liveAsLeaver(store, bucket);
    lived = await store.everything();
    shelved = [...bucket.lying].filter(([key]) => key.startsWith('documents/')).map(([, file]) => file);
    log.length = 0;
    const { code } = await cloudOn(store.table, { ids: countedIds(900_000) }).ask('closeAccount', { as: 'leaver' });
    expect(code).toBeUndefined();
    const background = backgroundOn(store.table, { ids: countedIds(2_000_000), objects: bucket });
    for (let times = 0; times < 3; times += 1)
      for (const row of await pendingRows(store)) await background.drive(row, noon);
    await background.tick(later(noon, 2 * hour));
    log.push(JSON.stringify(background.postbox.sent));
    for (const spy of listening) spy.mockRestore();
  });
  afterAll(() => engine.close());

  const personal = () =>
    personalDataOn({ table: store.table, vault: thinVault, cursors, ids: countedIds(), objects: bucket });

  it('had left something in every kind of row that a slice answers for', async () => {
    const forms = [leaver, formerSelf, hisTerm, ...(await Promise.all(names.map(formsOfCanary))).flat()];
    const his = new Set(holding(lived, forms).map(rowNameOf));
    const declared = personal().flatMap(({ rows }) => rows);
    expect(declared.filter((name) => !his.has(name))).toEqual([]);
  });

  it('is not found by two characters of what he wrote, or of what staff wrote for him', async () => {
    const his = lived
      .filter(({ kind, authorId }) => kind === 'wish' && (authorId === leaver || authorId === formerSelf))
      .map(({ id }) => id);
    const pairs = (rows: readonly Row[]) =>
      rows.filter(({ wishId, term }) => his.includes(wishId) && String(term).startsWith('W#')).length;
    expect([pairs(lived) > 0, pairs(await store.everything())]).toEqual([true, 0]);
  });

  it.each(names)('is not found by his %s, but for what must stay', async (name) => {
    const forms = await formsOfCanary(name);
    const found = namesOf(holding(await store.everything(), forms));
    expect([holding(lived, forms).length > 0, found]).toEqual([true, stays[name] ?? []]);
  });

  it.each(Object.keys(kept) as (keyof typeof kept)[])('leaves to others what was theirs: %s', async (name) => {
    const rows = await store.everything();
    expect(namesOf(holding(rows, [kept[name]]))).toEqual(words[name]);
  });

  it('is named by his number alone, in what must stay, and by nothing that leads from him to it', async () => {
    const end = Date.parse(later(noon, daysInMs(8))) / 1000;
    const rows = (await store.everything()).filter(
      ({ expiresAt }) => expiresAt === undefined || Number(expiresAt) > end,
    );
    const naming = holding(rows, [leaver, formerSelf]).filter(({ kind }) => kind !== 'event');
    expect(namesOf(naming)).toEqual(Object.keys(namedIn));
    const owning = rows.filter(({ ownerKey }) => [leaver, formerSelf].some((id) => String(ownerKey).endsWith(id)));
    expect(owning).toEqual([]);
  });

  it('had left words in the tables of a month, and leaves no document in the bucket', async () => {
    const his = async (files: readonly Uint8Array[]) => {
      const texts = await Promise.all(files.map(async (file) => (await readWorkbook(file)).raw));
      return names.filter((name) => texts.some((text) => text.includes(canaries[name])));
    };
    expect([shelved.length, await his(shelved)]).toEqual([2, ['publicWords']]);
    expect([...bucket.lying.keys()].filter((key) => key.startsWith('documents/'))).toEqual([]);
    const params = { placeId: home.community, month: shanghaiMonth(noon) };
    const { code } = await cloudOn(store.table).ask('requestWishMonth', { as: 'staff', params });
    const anew = new Map<string, Uint8Array>();
    await makeMonthsOn(store.table, noon, { files: filesIn(anew) });
    expect([code, anew.size, await his([...anew.values()])]).toEqual([undefined, 1, []]);
  });

  const lying = () => [...bucket.lying.keys()].map((key) => key.split('/')[1] ?? '');
  it('has no picture in the bucket any more, but for the one that he sent with another’s wish', async () => {
    const rows = (await store.everything()).filter(({ kind, id }) => kind === 'photo' && lying().includes(String(id)));
    expect(rows.map(({ purpose, ownerKey }) => [purpose, ownerKey])).toEqual([['wish', `PHOTO#${idOf('author')}`]]);
    expect([lying().length, secretPicture.length > 0]).toEqual([1, true]);
  });

  it('is not in the log nor in any message that followed', () => {
    expect(names.filter((name) => log.join('').includes(canaries[name]))).toEqual([]);
    expect(log.some((line) => line.includes('answered a request'))).toBe(true);
  });
});
