import { createPeople } from './people';
import { answerSubscribe } from './subscribe-answer';

const keywords = { thing1: true } as const;
const templates = {
  a: { title: '审核结果', keywords },
  b: { title: '认领通知', keywords },
  c: { title: '完成通知', keywords },
  d: { title: '活动通知', keywords },
  long: { title: '进度通知', keywords, longTerm: true },
  sameAsA: { title: '审核结果', keywords },
};

function somebody() {
  const people = createPeople(() => 0, {});
  return {
    people,
    answer: (ids: string[], answer: 'accept' | 'reject') => answerSubscribe({ people, templates }, 'o-1', ids, answer),
  };
}

test('a person who accepts sees each template accepted, and WeChat counts one send for each', () => {
  const { people, answer } = somebody();
  expect(answer(['a', 'b'], 'accept')).toEqual({ errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'accept' });
  answer(['a'], 'accept');
  expect([people.sendsLeft('o-1', 'a'), people.sendsLeft('o-1', 'b'), people.sendsLeft('o-1', 'c')]).toEqual([2, 1, 0]);
});

test('a person who rejects gives no send, and keeps those given before', () => {
  const { people, answer } = somebody();
  answer(['a'], 'accept');
  expect(answer(['a', 'b'], 'reject')).toEqual({ errMsg: 'requestSubscribeMessage:ok', a: 'reject', b: 'reject' });
  expect([people.sendsLeft('o-1', 'a'), people.sendsLeft('o-1', 'b')]).toEqual([1, 0]);
});

test('of two templates with one title the later is filtered', () => {
  const { people, answer } = somebody();
  expect(answer(['a', 'sameAsA'], 'accept')).toMatchObject({ a: 'accept', sameAsA: 'filter' });
  expect(people.sendsLeft('o-1', 'sameAsA')).toBe(0);
});

test.each([
  ['no template', [], 10001],
  ['an unknown template', ['a', 'nothing'], 20001],
  ['a name every object has', ['constructor'], 20001],
  ['templates for long beside others', ['a', 'long'], 20002],
  ['more than three', ['a', 'b', 'c', 'd'], 20003],
])('it fails as the phone does: %s', (_what, ids, errCode) => {
  const { people, answer } = somebody();
  const errMsg = expect.stringMatching(/^requestSubscribeMessage:fail /);
  expect(() => answer(ids, 'accept')).toThrow(expect.objectContaining({ errCode, errMsg }));
  expect(people.sendsLeft('o-1', 'a')).toBe(0);
});
