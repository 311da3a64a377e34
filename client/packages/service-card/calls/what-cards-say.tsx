import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { type Instant, shanghaiDay } from '../../../../shared/kernel/instant';
import type { PlacePath } from '../../../../shared/kernel/place';
import type { CardHead, ServiceCardView } from '../../../../shared/service-cards/service-card';
import { Banner } from '../../../kit/banner';
import { SecondButton, TextButton } from '../../../kit/button';
import { HowOld } from '../../../kit/how-old';
import { Skeleton } from '../../../kit/skeleton';
import { dayWords } from '../../../kit/time-words';
import { goTo, scrollToTop } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { TopicCards } from '../../../service-cards/topic-cards';
import { useKeptServiceCard } from '../../../service-cards/use-service-card';

const changedWords = ({ office, changedAt }: CardHead, now: Instant): string =>
  `${office}${dayWords(shanghaiDay(changedAt), shanghaiDay(now))}更新`;

const Changed = ({ cards }: { cards: readonly CardHead[] }) => (
  <View className="t-note calls-changed">{cards.map((card) => changedWords(card, serverNow())).join('，')}</View>
);

/** Every number, and the way to say that one of them should not stand there. */
const Said = ({ data: { items, cards } }: { data: ServiceCardView }) => {
  const [choosing, setChoosing] = useState(false);
  const turn = (to: boolean) => {
    setChoosing(to);
    scrollToTop();
  };
  const report = ({ level, id }: ServiceCardView['items'][number]) => {
    const place = cards.find((card) => card.level === level)?.placeId;
    if (place !== undefined) goTo('report', { type: 'serviceEntry', subject: id, place });
  };
  return (
    <>
      {choosing && (
        <Banner icon="alert" tone="waiting" words="哪个号码不该在卡上？点它旁边的“举报”。">
          <SecondButton label="不举报了" onTap={() => turn(false)} />
        </Banner>
      )}
      <TopicCards entries={items} onReport={choosing ? report : undefined} />
      {cards.length > 0 && <Changed cards={cards} />}
      {items.length > 0 && !choosing && <TextButton quiet label="举报一个号码" onTap={() => turn(true)} />}
    </>
  );
};

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
      {data && <Said data={data} />}
    </>
  );
};
