import * as z from 'zod/mini';
import {
  type ServiceCardView,
  type ServiceEntry,
  sameEntries,
  serviceEntriesSchema,
  serviceTopics,
} from '../../../../shared/service-cards/service-card';
import { useDraft } from '../../../platform/draft';

/** One that is being written: `at` is its place in the list, one past the end for a new one. */
const writingSchema = z.object({
  at: z.number(),
  topic: z.optional(z.enum(serviceTopics)),
  name: z.string(),
  phone: z.string(),
  hours: z.string(),
});
export type Writing = z.infer<typeof writingSchema>;

const draftSchema = z.object({
  /** Of which version it is a change; absent while nothing has been changed. */
  version: z.optional(z.number()),
  entries: serviceEntriesSchema,
  writing: z.optional(writingSchema),
});

const empty: z.output<typeof draftSchema> = { entries: [] };

const writingOf = (at: number, entry?: ServiceEntry): Writing => ({
  at,
  ...(entry === undefined ? {} : { topic: entry.topic }),
  name: entry?.name ?? '',
  phone: entry?.phone ?? '',
  hours: entry?.hours ?? '',
});

/** What is being made of the card. It lies on the phone until it is published, with the version from which it was begun. */
export const useCardDraft = (placeId: string, { items, cards }: ServiceCardView) => {
  const { value, change, clear } = useDraft(`service-card:${placeId}`, draftSchema, empty);
  const present = {
    version: cards[0]?.version ?? 0,
    entries: items.map(({ id: _, level: __, ...entry }): ServiceEntry => entry),
  };
  // What stands there already is no change: he has published it, or gone back to it.
  const begun = value.version !== undefined && !sameEntries(value.entries, present.entries);
  const { version = present.version, entries } = begun ? value : present;
  const put = (next: readonly ServiceEntry[]) => change({ version, entries: [...next], writing: undefined });
  return {
    present,
    begun,
    version,
    entries,
    /** Somebody has changed the card since this was begun. */
    overtaken: begun && version !== present.version,
    writing: value.writing,
    write: (at: number) => change({ writing: writingOf(at, entries[at]) }),
    type: (part: Partial<Writing>) => value.writing && change({ writing: { ...value.writing, ...part } }),
    putAway: () => change({ writing: undefined }),
    keep: (at: number, entry: ServiceEntry) => put([...entries.slice(0, at), entry, ...entries.slice(at + 1)]),
    takeOut: (at: number) => put(entries.filter((_, index) => index !== at)),
    /** Goes on from what stands there now, keeping what was written here. */
    goOn: () => change({ version: present.version }),
    drop: () => {
      change({ version: undefined, entries: [], writing: undefined });
      clear();
    },
  };
};
export type CardDraft = ReturnType<typeof useCardDraft>;
