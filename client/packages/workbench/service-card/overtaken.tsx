import { View } from '@tarojs/components';
import type { CardHead } from '../../../../shared/service-cards/service-card';
import { aria } from '../../../kit/aria';
import { Banner } from '../../../kit/banner';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { momentWords } from '../../../kit/time-words';
import { serverNow } from '../../../platform/server-time';
import { TopicCards } from '../../../service-cards/topic-cards';
import type { CardDraft } from './use-card-draft';

const whoWords = (head: CardHead | undefined): string =>
  head === undefined ? '同事' : `${head.office}的同事${momentWords(head.changedAt, serverNow())}`;

/** A colleague was quicker. Both are shown before anything is overwritten, and nothing is lost by looking. */
export const Overtaken = ({ draft, head }: { draft: CardDraft; head: CardHead | undefined }) => (
  <>
    <Banner icon="swap" tone="waiting" words={`${whoWords(head)}改过这张卡。您填的还在，请先看看现在的号码。`} />
    <View className="t-section section-head" {...aria({ role: 'heading' })}>
      现在的号码
    </View>
    <TopicCards entries={draft.present.entries} />
    <PrimaryButton label="看过了，接着改我的" onTap={draft.goOn} />
    <SecondButton label="不要我填的，从现在的改起" onTap={draft.drop} />
  </>
);
