/** What the suggestions slice keeps of a person: what he had to say, and what was answered. */
import { gone, type PersonalData } from '../kernel/personal-data';
import type { Ids } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { eachOf, removeEach, shownOf } from '../platform/all-of';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { notePrefix, ownSuggestions, suggestionKeys } from '../platform/keys/suggestions';
import type { Row, Table } from '../platform/table';
import { letGoOf } from './let-go-of-suggestion';
import { suggestionSchema } from './suggestion';
import type { SuggestionStore } from './suggestion-store';
import { changeWrites } from './suggestion-store.dynamo';

interface Parts {
  readonly table: Table;
  readonly suggestions: Pick<SuggestionStore, 'story'>;
  readonly ids: Ids;
}

const owned = (personId: string) => ownedBy(ownSuggestions(personId));

const shown =
  ({ suggestions }: Parts) =>
  async (row: Row) => {
    const { id, number, state, about, placeName, words, receivedAt } = suggestionSchema.parse(row);
    const { events = [], notes = [] } = (await suggestions.story(id)) ?? {};
    const answers = new Set(events.filter(({ act }) => act === 'answerSuggestion').map((event) => event.id));
    const textsOf = (answered: boolean) =>
      notes.filter(({ eventId }) => answers.has(eventId) === answered).map(({ text }) => text);
    return { number, state, about, placeName, words, receivedAt, said: textsOf(false), answers: textsOf(true) };
  };

const close = async ({ table, suggestions, ids }: Parts, suggestionId: string, at: string): Promise<void> =>
  settle('a complaint', async () => {
    const story = await suggestions.story(suggestionId);
    const change = story && letGoOf(story.suggestion, { at, eventId: ids.ulid() });
    return change === undefined || (await table.transact(changeWrites(change))).ok;
  });

/** What it was about, where, and how it went stay for the figures; every word goes, and lastly the way by which it is found. */
const blank = async (table: Table, suggestionId: string): Promise<void> => {
  const { suggestion } = suggestionKeys(suggestionId);
  await removeEach(table, { pk: suggestion.pk, prefix: notePrefix });
  await table.transact([
    {
      update: suggestion,
      change: { set: { words: gone, authorMask: gone }, remove: ['authorHome', ...ownerAttributes] },
      when: [{ present: 'pk' }],
    },
  ]);
};

export const suggestionDataOn = (parts: Parts): PersonalData => ({
  slice: 'suggestions',
  rows: ['SUGGESTION suggestion', 'SUGGESTION note'],
  collect: async (personId) => [
    { name: 'suggestions', entries: await shownOf(parts.table, owned(personId), shown(parts)) },
  ],
  erase: (personId, at) =>
    eachOf(parts.table, owned(personId), async ({ id }) => {
      await close(parts, String(id), at);
      await blank(parts.table, String(id));
    }),
});
