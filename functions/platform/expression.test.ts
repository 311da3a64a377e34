import { type Clause, conditionOf, updateOf } from './expression';

describe('a condition', () => {
  it.each<[Clause, string, object]>([
    [{ absent: 'pk' }, 'attribute_not_exists(#pk)', {}],
    [{ present: 'pk' }, 'attribute_exists(#pk)', {}],
    [{ is: ['held', 2] }, '#held = :v0', { ':v0': 2 }],
    [{ isNot: ['held', 2] }, '#held <> :v0', { ':v0': 2 }],
    [{ oneOf: ['state', ['a', 'b']] }, '#state IN (:v0, :v1)', { ':v0': 'a', ':v1': 'b' }],
    [{ below: ['held', 3] }, '#held < :v0', { ':v0': 3 }],
    [{ atLeast: ['held', 3] }, '#held >= :v0', { ':v0': 3 }],
    [{ notAfter: ['dueAt', '2026'] }, '#dueAt <= :v0', { ':v0': '2026' }],
    [{ either: [{ absent: 'pk' }, { is: ['held', 1] }] }, '(attribute_not_exists(#pk) OR #held = :v0)', { ':v0': 1 }],
  ])('%j reads %s', (clause, text, values) => {
    const { ConditionExpression, ExpressionAttributeValues = {} } = conditionOf([clause]) as Record<string, object>;
    expect([ConditionExpression, ExpressionAttributeValues]).toEqual([text, values]);
  });

  it('of several clauses asks all of them, and names an attribute once', () => {
    expect(conditionOf([{ present: 'held' }, { below: ['held', 3] }])).toEqual({
      ConditionExpression: 'attribute_exists(#held) AND #held < :v0',
      ExpressionAttributeNames: { '#held': 'held' },
      ExpressionAttributeValues: { ':v0': 3 },
    });
  });

  it('of none is none: the database refuses an empty one', () => {
    expect(conditionOf([])).toEqual({});
  });
});

describe('an update', () => {
  it('sets, removes, adds, takes out and appends at once, under its condition', () => {
    const change = {
      set: { state: 'claimed', note: undefined },
      append: { grants: ['g'] },
      remove: ['dueAt'],
      add: { held: 1 },
      takeOut: { holders: new Set(['anna']) },
    };
    expect(updateOf(change, [{ is: ['state', 'published'] }])).toEqual({
      UpdateExpression:
        'SET #state = :v0, #grants = list_append(if_not_exists(#grants, :v1), :v2) REMOVE #dueAt ADD #held :v3 DELETE #holders :v4',
      ConditionExpression: '#state = :v5',
      ExpressionAttributeNames: {
        '#state': 'state',
        '#grants': 'grants',
        '#dueAt': 'dueAt',
        '#held': 'held',
        '#holders': 'holders',
      },
      ExpressionAttributeValues: {
        ':v0': 'claimed',
        ':v1': [],
        ':v2': ['g'],
        ':v3': 1,
        ':v4': new Set(['anna']),
        ':v5': 'published',
      },
    });
  });

  it.each([{}, { set: {} }, { set: { note: undefined } }, { remove: [] }])(
    'that changes nothing is a mistake: %j',
    (change) => {
      expect(() => updateOf(change, [])).toThrow('an update without a change');
    },
  );
});
