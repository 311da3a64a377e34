import * as z from 'zod/mini';
import { placePathSchema } from '../../shared/kernel/place';
import { type SuggestionEvent, suggestionEventSchema } from '../../shared/suggestions/events';
import { eventRow } from '../kernel/event-row';
import { agentNamesOn } from '../platform/agent-names';
import type { Cursors } from '../platform/cursor';
import type { Clause } from '../platform/expression';
import { ownedBy, scopeIndexOf, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { ownSuggestions, suggestionKeys, suggestionScope } from '../platform/keys/suggestions';
import { spokenNumberKey } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import { agencyChecks, findPrincipalOn, groundIsGone, readFiling } from '../platform/principals';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Suggestion, suggestionSchema } from './suggestion';
import type { SuggestionChange, SuggestionStore } from './suggestion-store';

const placeRow = z.object({ path: placePathSchema, name: z.string() });
const storedEvent = z.object({ event: suggestionEventSchema });
const storedNote = z.object({ note: z.object({ eventId: z.string(), text: z.string(), writerId: z.string() }) });

const suggestionFrom = (row: Row | undefined): Suggestion | undefined =>
  row === undefined ? undefined : suggestionSchema.parse(row);

/** @param since when it entered its state: the longest waiting stands first */
export const suggestionRow = (suggestion: Suggestion, since: string): Row & Key => ({
  ...suggestionKeys(suggestion.id).suggestion,
  kind: 'suggestion',
  ...suggestion,
  ...scopesOf(suggestionScope(suggestion.state), suggestion.handledAt, `${since}#${suggestion.id}`),
  ownerKey: ownSuggestions(suggestion.authorId),
  ownerSort: `${suggestion.receivedAt}#${suggestion.id}`,
});

const suggestionEventRow = (event: SuggestionEvent): Row & Key => ({
  ...suggestionKeys(event.suggestionId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

/** Its words, its event and lastly the ground on which somebody acts for another, after the row itself. */
const courseWrites = ({ event, note, agency }: SuggestionChange): Write[] => [
  ...(note === undefined
    ? []
    : [
        {
          put: {
            ...suggestionKeys(event.suggestionId).note(event.id),
            kind: 'note',
            note: { eventId: event.id, text: note, writerId: event.actorId },
          },
        },
      ]),
  { put: suggestionEventRow(event), when: [{ absent: 'pk' }] },
  ...agencyChecks(agency),
];

/** What an act makes of one that is there. */
export const changeWrites = (change: SuggestionChange): Write[] => {
  const { suggestion, event, from, first } = change;
  const fresh: Clause[] = first === true ? [{ is: ['wasReopened', false] }] : [];
  return [
    { put: suggestionRow(suggestion, event.at), when: [{ oneOf: ['state', from] }, ...fresh] },
    ...courseWrites(change),
  ];
};

const loadFilingOn =
  (table: Table): SuggestionStore['loadFiling'] =>
  async (asker, { place, onBehalfOf }) => {
    const places = place === undefined ? [] : [placeKeys(place).place];
    const { entity, remembered, beside } = await readFiling(table, asker, onBehalfOf, places);
    const [row] = beside;
    return { entity: { ...entity, spokenOf: row === undefined ? undefined : placeRow.parse(row) }, remembered };
  };

const loadOn =
  (table: Table): SuggestionStore['load'] =>
  async (suggestionId, asker) => {
    const keys = [suggestionKeys(suggestionId).suggestion, rememberedKey(asker.personId, asker.key)];
    const [row, remembered] = await table.get(keys);
    return { entity: { suggestion: suggestionFrom(row) }, remembered: readRemembered(remembered, asker.at) };
  };

const addOn =
  (table: Table): SuggestionStore['add'] =>
  async (change, filing, asker, remember) => {
    const { suggestion, event, agency } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        put: { ...spokenNumberKey(suggestion.number), kind: 'number', suggestionId: suggestion.id },
        when: [{ absent: 'pk' }],
      },
      { put: suggestionRow(suggestion, event.at), when: [{ absent: 'pk' }] },
      ...courseWrites(change),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at);
    const agencyEnded = groundIsGone(agency, outcome.refusedBy);
    return { kind: 'refused', current: { entity: { ...filing, agencyEnded }, remembered } };
  };

const saveOn =
  (table: Table): SuggestionStore['save'] =>
  async (change, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...changeWrites(change)]);
    if (outcome.ok) return { kind: 'saved' };
    const { entity, remembered } = await loadOn(table)(change.suggestion.id, asker);
    const agencyEnded = groundIsGone(change.agency, outcome.refusedBy);
    return { kind: 'refused', current: { entity: { ...entity, agencyEnded }, remembered } };
  };

const storyOn =
  (table: Table): SuggestionStore['story'] =>
  async (suggestionId) => {
    const { rows } = await table.query({ pk: suggestionKeys(suggestionId).suggestion.pk });
    const of = (kind: string) => rows.filter((row) => row.kind === kind);
    const suggestion = suggestionFrom(of('suggestion')[0]);
    if (suggestion === undefined) return undefined;
    return {
      suggestion,
      events: of('event').map((row) => storedEvent.parse(row).event),
      notes: of('note').map((row) => storedNote.parse(row).note),
    };
  };

export const suggestionStoreOn = (table: Table, cursors: Cursors): SuggestionStore => {
  const page = pageOn(table, cursors);
  const read = (row: Row) => suggestionSchema.parse(row);
  return {
    loadFiling: loadFilingOn(table),
    findPrincipal: findPrincipalOn(table),
    agentNames: agentNamesOn(table),
    add: addOn(table),
    load: loadOn(table),
    save: saveOn(table),
    story: storyOn(table),
    listByAuthor: (personId, cursor) => page({ ...ownedBy(ownSuggestions(personId)), newestFirst: true }, cursor, read),
    listByState: (state, placeId, cursor) =>
      page({ index: scopeIndexOf(placeId), pk: `${suggestionScope(state)}#${placeId}` }, cursor, read),
    remember: rememberOn(table),
  };
};
