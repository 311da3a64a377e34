import { View } from '@tarojs/components';
import type { Instant } from '../../../../shared/kernel/instant';
import { Card } from '../../../kit/card';
import { StateLine, type StateWords } from '../../../kit/state-line';
import { dueWords } from '../../../kit/time-words';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { excerptWords, itemWords, reasonWords } from '../../../reports/report-words';
import { subjectWords } from '../../../suggestions/suggestion-words';
import { Duty } from './duty';
import { type Count, countWords } from './figures';
import type { useWork } from './use-work';

type Work = Pick<ReturnType<typeof useWork>, 'received' | 'reopened' | 'reports'>;

/** Something that somebody has said and that waits for the answer of this office. */
export interface ToAnswer {
  readonly kind: 'letter' | 'report';
  readonly id: string;
  readonly dueAt?: Instant | undefined;
  readonly words: string;
  readonly note: string;
}

/** What is promised first comes first. */
const byPromise = (one: ToAnswer, other: ToAnswer): number => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9');

export const lettersOf = ({ received, reopened }: Work): readonly ToAnswer[] =>
  [...received.items, ...reopened.items]
    .map(({ id, state, dueAt, words, about, placeName }): ToAnswer => {
      const again = state === 'reopened' ? ['再次办理'] : [];
      return {
        kind: 'letter',
        id,
        dueAt,
        words,
        note: [...again, `关于${subjectWords[about]}`, placeName].join(' · '),
      };
    })
    .sort(byPromise);

export const reportsOf = ({ reports }: Work): readonly ToAnswer[] =>
  reports.items
    .map(({ id, dueAt, excerpt, subject, reason, placeName }): ToAnswer => {
      const note = [itemWords[subject.type], reasonWords[reason], placeName].join(' · ');
      return { kind: 'report', id, dueAt, words: excerptWords({ excerpt, placeName }), note };
    })
    .sort(byPromise);

const stateOf = ({ dueAt }: ToAnswer): StateWords => {
  if (dueAt === undefined) return { icon: 'clock', word: '待答复', tone: 'waiting' };
  const { late, words } = dueWords(dueAt, serverNow());
  return late
    ? { icon: 'alert', word: words, tone: 'overdue' }
    : { icon: 'clock', word: `${words}答复`, tone: 'waiting' };
};

const AnswerCard = ({ item }: { item: ToAnswer }) => {
  const state = stateOf(item);
  return (
    <Card onTap={() => goTo(item.kind, { id: item.id })} label={[state.word, item.words, item.note].join('，')}>
      <StateLine {...state} />
      <View className="answer-words">{item.words}</View>
      <View className="t-note">{item.note}</View>
    </Card>
  );
};

interface AnswersProps {
  readonly title: string;
  readonly items: readonly ToAnswer[];
  readonly count: Count;
  /** How many of them are shown here; the rest is at the desk. */
  readonly shown: number;
}

export const Answers = ({ title, items, count, shown }: AnswersProps) => {
  const [first] = items;
  if (first === undefined) return null;
  return (
    <Duty title={title} count={countWords(count)} onAll={() => goTo(first.kind, { view: 'desk' })}>
      {items.slice(0, shown).map((item) => (
        <AnswerCard key={item.id} item={item} />
      ))}
    </Duty>
  );
};
