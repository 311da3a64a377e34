import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { failureWords } from '../../../kit/failure-words';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { TopicCards } from '../../../service-cards/topic-cards';
import { useChangeServiceCard } from '../../../service-cards/use-change-service-card';
import type { CardDraft } from './use-card-draft';

interface CheckAndPublishProps {
  readonly placeId: string;
  readonly draft: CardDraft;
  readonly onBack: () => void;
  readonly onPublished: () => void;
}

/** As residents will see it; then it is published. */
export const CheckAndPublish = ({ placeId, draft, onBack, onPublished }: CheckAndPublishProps) => {
  const { version, entries } = draft;
  const sending = useChangeServiceCard();
  const publish = useOnceAtATime(async () => {
    await sending.mutateAsync({ params: { placeId }, body: { version, entries: [...entries] } });
    onPublished();
    draft.drop();
  });
  return (
    <>
      {entries.length === 0 && <Empty drawing="desk" title="发布后，卡上没有号码" />}
      <TopicCards entries={entries} />
      <WhoReads words="所有人，不用登录也能看" />
      {sending.error && <Refused words={failureWords[sending.error.code]} />}
      <PrimaryButton label="发布服务卡" busy={sending.isPending} onTap={publish} />
      <SecondButton label="再改改" onTap={onBack} />
    </>
  );
};
