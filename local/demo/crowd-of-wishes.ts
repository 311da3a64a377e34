/** Many published wishes of one community, as rules see them: for figures and limits, not for stories. */
import type { Wish } from '../../functions/wishes/wish';
import { rulesIn } from '../../functions/wishes/wish-rules';
import { spokenNumber } from '../../shared/kernel/id';
import { defaultSettings } from '../../shared/kernel/settings';
import type { DemoOrg } from './org';
import { chanceFrom, ulidAt } from './random';
import { wishTexts } from './wish-texts';

const since = Date.parse('2026-01-01T00:00:00.000Z');

export const crowdOfWishes = (org: DemoOrg, count: number): readonly Wish[] => {
  const chance = chanceFrom(count);
  const building = org.buildings.find(({ path }) => path.community === org.communities[0]?.id);
  if (building === undefined) throw new Error('the demo has no building');
  return Array.from({ length: count }, (_, at): Wish => {
    const submittedAt = new Date(since + at * 1000).toISOString();
    const id = ulidAt(chance, since + at * 1000);
    const { category, words, publicWords } = chance.pick(wishTexts);
    return {
      id,
      number: spokenNumber(String(at % 10_000_000).padStart(7, '0')),
      state: 'published',
      authorId: id,
      authorMask: '张**',
      words,
      revision: 1,
      textVerdict: 'pass',
      category,
      publicWords,
      publishedAt: submittedAt,
      place: building.path,
      communityName: building.communityName ?? '',
      gridName: building.gridName ?? '',
      places: 1,
      held: 0,
      done: 0,
      holders: [],
      deliverers: [],
      offers: [],
      reserve: [],
      submittedAt,
      rules: rulesIn(defaultSettings),
      toCall: false,
      reviewHours: 48,
      confirmDays: 7,
      answerHours: 48,
      reserveHours: 12,
      leaseDays: 14,
      extendDays: 7,
      expireDays: 7,
      shelfDays: 90,
      undoDays: 7,
    };
  });
};
