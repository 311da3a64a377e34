import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type Instant, shanghaiDay } from '../../../../shared/kernel/instant';
import type { PlacePath } from '../../../../shared/kernel/place';
import type { CardHead } from '../../../../shared/service-cards/service-card';
import { Banner } from '../../../kit/banner';
import { SecondButton } from '../../../kit/button';
import { HowOld } from '../../../kit/how-old';
import { Skeleton } from '../../../kit/skeleton';
import { dayWords } from '../../../kit/time-words';
import { serverNow } from '../../../platform/server-time';
import { TopicCards } from '../../../service-cards/topic-cards';
import { useKeptServiceCard } from '../../../service-cards/use-service-card';

const changedWords = ({ office, changedAt }: CardHead, now: Instant): string =>
  `${office}${dayWords(shanghaiDay(changedAt), shanghaiDay(now))}更新`;

const Changed = ({ cards }: { cards: readonly CardHead[] }) => (
  <View className="t-note calls-changed">{cards.map((card) => changedWords(card, serverNow())).join('，')}</View>
);

/** How old it is comes first, then the children, then topic by topic. */
export const WhatCardsSay = ({ path, children }: { path: PlacePath | undefined; children: ReactNode }) => {
  const { data, asOf, behind, retry } = useKeptServiceCard(path);
  return (
    <>
      {behind !== undefined && asOf !== undefined && <HowOld asOf={asOf} behind={behind} />}
      {data === undefined && behind !== 'asking' && (
        <Banner icon="offline" tone="waiting" words="暂时连不上，先看常用的号码。">
          <SecondButton label="重试" onTap={() => void retry()} />
        </Banner>
      )}
      {children}
      {data === undefined && behind === 'asking' && <Skeleton />}
      {data && <TopicCards entries={data.items} />}
      {data && data.cards.length > 0 && <Changed cards={data.cards} />}
    </>
  );
};
