import type { Instant } from '../../shared/kernel/instant';
import type { WishView } from '../../shared/wishes/wish';
import { Card } from '../kit/card';
import { throughWords } from '../kit/through-words';
import { momentWords } from '../kit/time-words';
import { Timeline } from '../kit/timeline';
import { nextOf } from './wish-sentence';
import { stepTitle } from './wish-words';

/** What happened, and what is next. Strangers are given no course, so they see none. */
export const WishCourse = ({ wish, now }: { wish: WishView; now: Instant }) => {
  if (wish.timeline.length === 0) return null;
  const steps = wish.timeline.map(({ id, at, act, by, through, note, rating }) => ({
    key: id,
    title: `${stepTitle(act, wish.relations, by)}${through === undefined ? '' : throughWords[through]}${rating === undefined ? '' : `（${rating}星）`}`,
    when: momentWords(at, now),
    // His own words stand above already.
    ...(note === undefined || note === wish.words ? {} : { note }),
  }));
  const next = nextOf(wish, now);
  return (
    <Card title="进展">
      <Timeline steps={steps} {...(next ? { next } : {})} />
    </Card>
  );
};
