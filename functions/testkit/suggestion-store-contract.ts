import { statutoryCalendar } from '../platform/work-calendar';
import { decideOnSuggestion, suggestionRules } from '../suggestions/act-on-suggestion';
import type { Suggestion } from '../suggestions/suggestion';
import type { SuggestionChange } from '../suggestions/suggestion-store';
import { suggestionRow, suggestionStoreOn } from '../suggestions/suggestion-store.dynamo';
import { aSuggestion } from './builders';
import { idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';

const asker = { personId: idOf('author'), key: 'a-tap-of-the-test', at: noon };
const remember = { act: 'answerSuggestion', requestHash: 'hash', reply: {} };
const reopening = (suggestion: Suggestion): SuggestionChange => {
  const deed = { act: 'reopenSuggestion', at: noon, eventId: idOf('reopened'), actorId: asker.personId } as const;
  const decided = decideOnSuggestion(suggestionRules.reopenSuggestion, statutoryCalendar)(suggestion, deed, {
    reason: '没有改',
  });
  if (!decided.ok || decided.value.kind !== 'change') throw new Error('the rule allows it');
  return decided.value.change;
};

export const suggestionStoreContract: StoreContract = (fresh) => {
  it('one waits where it is answered and nowhere below', async () => {
    const { table, put } = await fresh();
    const ofStreet = aSuggestion();
    const ofDistrict = aSuggestion({
      id: idOf('about the street'),
      about: 'street',
      handledAt: nodeAbove(home, 'district'),
    });
    await put([suggestionRow(ofStreet, noon), suggestionRow(ofDistrict, noon)]);
    const store = suggestionStoreOn(table, cursors);
    const waiting = async (place: string) => {
      const page = await store.listByState('received', place, undefined);
      return page.ok && page.value.items.map(({ id }) => id).sort();
    };
    expect([await waiting(home.community), await waiting(home.street), await waiting(home.district)]).toEqual([
      [],
      [ofStreet.id],
      [ofStreet.id, ofDistrict.id].sort(),
    ]);
  });

  it('what is said at a step is kept beside it, and the next state queues from then on', async () => {
    const { table, put } = await fresh();
    const answered = aSuggestion({ state: 'answered', answeredBy: idOf('street') });
    await put([suggestionRow(answered, noon)]);
    const store = suggestionStoreOn(table, cursors);
    expect((await store.save(reopening(answered), asker, remember)).kind).toBe('saved');
    const story = await store.story(answered.id);
    expect([
      story?.suggestion.state,
      story?.events.map(({ type }) => type),
      story?.notes.map(({ text }) => text),
    ]).toEqual(['reopened', ['suggestion.reopened'], ['没有改']]);
  });

  it('it is reopened once, though a second request was decided before the first was written', async () => {
    const { table, put, everything } = await fresh();
    const answered = aSuggestion({ state: 'answered', answeredBy: idOf('street') });
    await put([suggestionRow({ ...answered, wasReopened: true }, noon)]);
    const before = await everything();
    const late = await suggestionStoreOn(table, cursors).save(reopening(answered), asker, remember);
    expect(late.kind === 'refused' && late.current.entity.suggestion?.wasReopened).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it('two never bear the same spoken number', async () => {
    const { table } = await fresh();
    const store = suggestionStoreOn(table, cursors);
    const add = (name: string) => {
      const suggestion = aSuggestion({ id: idOf(name) });
      const { event } = reopening({ ...suggestion, state: 'answered' });
      const change = { suggestion, from: [], event: { ...event, id: idOf(`${name} event`) } };
      return store.add(
        change,
        { principal: undefined, spokenOf: undefined },
        { ...asker, key: `the tap of ${name} ..` },
        remember,
      );
    };
    expect([(await add('first')).kind, (await add('second')).kind]).toEqual(['saved', 'refused']);
  });

  it('a person’s own are his, newest first', async () => {
    const { table, put } = await fresh();
    const days = ['2026-11-01', '2026-11-03', '2026-11-02'];
    const mine = days.map((day) => aSuggestion({ id: idOf(day), receivedAt: `${day}T00:00:00.000Z` }));
    await put(
      [...mine, aSuggestion({ id: idOf('other'), authorId: idOf('bert') })].map((it) => suggestionRow(it, noon)),
    );
    const page = await suggestionStoreOn(table, cursors).listByAuthor(idOf('author'), undefined);
    expect(page.ok && page.value.items.map(({ id }) => id)).toEqual(
      ['2026-11-03', '2026-11-02', '2026-11-01'].map(idOf),
    );
  });
};
