/** A household list, a row a person: who lives behind which door. Whole ID numbers are never even looked at. */
import type { HomePath } from '../../shared/kernel/place';
import { behindDoorPlain, doorPlain } from '../../shared/people/door';
import type { NamedRow } from './headers';
import { readHome } from './household-home';
import type { HouseholdRow, PlannedRow } from './plan';
import { type RowRefusal, readName, readOwnPhone, refusal, shownDoor } from './row-values';
import { type Ground, isRefusal, isRepeated } from './rule-ground';

const standings: Readonly<Record<string, string>> = {
  业主: 'owner',
  房主: 'owner',
  产权人: 'owner',
  家庭成员: 'family',
  家属: 'family',
  租户: 'tenant',
  租客: 'tenant',
  承租人: 'tenant',
};

/** What is kept of a person, and sealed as one. */
interface Listed {
  readonly name: string;
  readonly room: string;
  readonly phone: string | undefined;
  readonly standing: string | undefined;
  readonly relation: string | undefined;
}

interface ReadRow {
  readonly place: HomePath;
  readonly listed: Listed;
  readonly shown: string;
}

const readRow = async (ground: Ground, row: NamedRow): Promise<ReadRow | RowRefusal> => {
  const name = readName(row);
  if (typeof name !== 'string') return name;
  const phone = readOwnPhone(row);
  if (isRefusal(phone)) return phone;
  const home = await readHome(ground, row);
  if (isRefusal(home)) return home;
  const standing = row.get('standing');
  const relation = row.get('relation').slice(0, 20);
  const listed = {
    name,
    room: home.room,
    phone,
    standing: standing === '' ? undefined : (standings[standing] ?? 'other'),
    relation: relation === '' ? undefined : relation,
  };
  return { place: home.place, listed, shown: home.shown };
};

type Read = ReadRow | RowRefusal;

const keyOf = ({ vault }: Ground, { place, listed }: ReadRow) => ({
  doorIndex: vault.indexKey(doorPlain(place.building, listed.room)),
  nameIndex: vault.indexKey(behindDoorPlain(place.building, listed.room, listed.name)),
});

const planned = async (ground: Ground, row: NamedRow, read: ReadRow, was: HouseholdRow): Promise<PlannedRow> => {
  const { shown } = read;
  const content = JSON.stringify(read.listed);
  const digest = ground.vault.indexKey(`${was.nameIndex}/${content}`);
  if (was.digest === digest) return { line: { line: row.line, outcome: 'unchanged', shown }, writes: [] };
  const outcome = was.digest === undefined ? 'added' : 'changed';
  const sealed = await ground.vault.seal(content);
  return {
    line: { line: row.line, outcome, shown },
    writes: [{ what: 'household', was, digest, sealed, place: read.place }],
  };
};

const refused = (row: NamedRow, { reason, field }: RowRefusal): PlannedRow => ({
  line: { line: row.line, outcome: 'refused', shown: shownDoor(row), reason, field },
  writes: [],
});

/** The rows of one chunk, each by itself: what is wrong with one harms no other. */
export const planHouseholds = async (ground: Ground, rows: readonly NamedRow[]): Promise<readonly PlannedRow[]> => {
  const reads: Read[] = [];
  for (const row of rows) {
    const read = await readRow(ground, row);
    const repeated = !isRefusal(read) && isRepeated(ground, keyOf(ground, read).nameIndex, row.line);
    reads.push(repeated ? refusal('repeated', 'name') : read);
  }
  const taken = reads.flatMap((read) => (isRefusal(read) ? [] : [keyOf(ground, read)]));
  const known = await ground.registers.households(taken);
  const lying = [...known];
  return Promise.all(
    rows.map((row, index) => {
      const read = reads[index] as Read;
      if (isRefusal(read)) return refused(row, read);
      return planned(ground, row, read, lying.shift() as HouseholdRow);
    }),
  );
};

/** What rows that were taken in an earlier run are about, so that a later row about the same is known as a repetition. */
export const recallHouseholds = async (ground: Ground, rows: readonly NamedRow[]): Promise<void> => {
  for (const row of rows) {
    const read = await readRow(ground, row);
    if (!isRefusal(read)) isRepeated(ground, keyOf(ground, read).nameIndex, row.line);
  }
};
