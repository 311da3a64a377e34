import { useState } from 'react';
import type { ServiceCardView } from '../../../../shared/service-cards/service-card';
import { Banner } from '../../../kit/banner';
import { CheckAndPublish } from './check-and-publish';
import { EntryList } from './entry-list';
import { Overtaken } from './overtaken';
import { useCardDraft } from './use-card-draft';

type Step = 'write' | 'check' | 'published';

/** Two steps: the list as it is to be; then the card as residents will see it. */
export const CardEditor = ({ placeId, card }: { placeId: string; card: ServiceCardView }) => {
  const draft = useCardDraft(placeId, card);
  const [step, setStep] = useState<Step>('write');
  if (draft.overtaken) return <Overtaken draft={draft} head={card.cards[0]} />;
  if (step === 'check')
    return (
      <CheckAndPublish
        placeId={placeId}
        draft={draft}
        onBack={() => setStep('write')}
        onPublished={() => setStep('published')}
      />
    );
  return (
    <>
      {step === 'published' && !draft.begun && <Banner icon="done" tone="done" words="已发布，居民打开就能看到。" />}
      <EntryList draft={draft} head={card.cards[0]} onNext={() => setStep('check')} />
    </>
  );
};
