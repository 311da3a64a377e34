import type { Instant } from '../../shared/kernel/instant';
import type { WishView } from '../../shared/wishes/wish';
import { Card } from '../kit/card';
import { throughNote } from '../kit/through-words';
import { momentWords } from '../kit/time-words';
import { Timeline } from '../kit/timeline';
import { nextOf } from './wish-sentence';
import { categoryWords, stepTitle } from './wish-words';

/** Where the resident, or staff before, had called it something else. */
const sortedWords = (sorted: WishView['timeline'][number]['sorted']): string =>
  sorted?.from === undefined
    ? ''
    : `（类别由“${categoryWords[sorted.from].word}”改为“${categoryWords[sorted.to].word}”）`;

/** A dispatch has no words of its own: what stands there was public before. */
const noteWords = (act: string, note: string): string => (act === 'assignWish' ? `原来公开的话：${note}` : note);

/** What happened, and what is next. Strangers are given no course, so they see none. */
export const WishCourse = ({ wish, now }: { wish: WishView; now: Instant }) => {
  if (wish.timeline.length === 0) return null;
  const steps = wish.timeline.map(({ id, at, act, by, through, actedBy, note, rating, sorted }) => ({
    key: id,
    title: `${stepTitle(act, wish.relations, by)}${throughNote(through, actedBy)}${rating === undefined ? '' : `（${rating}星）`}${sortedWords(sorted)}`,
    when: momentWords(at, now),
    // His own words stand above already.
    ...(note === undefined || note === wish.words ? {} : { note: noteWords(act, note) }),
  }));
  const next = nextOf(wish, now);
  return (
    <Card title="进展">
      <Timeline steps={steps} {...(next ? { next } : {})} />
    </Card>
  );
};
