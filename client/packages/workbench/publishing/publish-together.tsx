import { View } from '@tarojs/components';
import { useState } from 'react';
import { mayBePublishedTogether } from '../../../../shared/wishes/together';
import type { WishView } from '../../../../shared/wishes/wish';
import { aria } from '../../../kit/aria';
import { PrimaryButton } from '../../../kit/button';
import { PrimaryBar } from '../../../kit/primary-bar';
import { WhoReads } from '../../../kit/who-reads';
import { isStillOpenCode } from '../../../platform/call-failed';
import { goBack } from '../../../platform/navigate';
import { isForMembers, publishLabel, readersWords } from './audience';
import { isPublished, OneWish } from './one-wish';
import { useIssuedWords } from './use-issued-words';
import { usePublishTogether } from './use-publish-together';

const progressWords = (done: number, left: number): string =>
  left === 0 ? `已发布${done}件。` : `已发布${done}件，还有${left}件没有发布，看看下面写的原因。`;

/** All of them on one page, each with the words that everybody will read; one confirmation publishes them. */
export const PublishTogether = ({ wishes }: { wishes: readonly WishView[] }) => {
  const issued = useIssuedWords();
  const { outcomes, busy, publish, forget } = usePublishTogether();
  const [tried, setTried] = useState(false);
  const done = wishes.filter((wish) => isPublished(wish, outcomes[wish.id]));
  const open = wishes.filter((wish) => {
    const outcome = outcomes[wish.id];
    const isOpen =
      outcome === undefined || outcome === 'sending' || (outcome !== 'published' && isStillOpenCode(outcome));
    return !done.includes(wish) && isOpen && mayBePublishedTogether(wish);
  });
  const kept = open.filter((wish) => isForMembers(wish, issued.of(wish).category)).length;
  const send = () => {
    setTried(true);
    const ready = open.flatMap((wish) => issued.read(wish) ?? []);
    if (ready.length === open.length) publish(ready);
  };
  const leave = () => {
    issued.clear();
    goBack();
  };
  return (
    <>
      <View className="publishing-lead">
        别人会看到这些话：请去掉姓名、电话、门牌，以及独居、病情等能认出人的内容。每件请一位邻居；要几位的，请单独发布。
      </View>
      {done.length > 0 && !busy && (
        <View className="publishing-lead" {...aria({ role: 'status' })}>
          {progressWords(done.length, wishes.length - done.length)}
        </View>
      )}
      {wishes.map((wish) => (
        <OneWish
          key={wish.id}
          wish={wish}
          issued={issued}
          outcome={outcomes[wish.id]}
          tried={tried}
          onChange={() => forget(wish.id)}
        />
      ))}
      <PrimaryBar>
        {open.length > 0 && <WhoReads words={readersWords(open.length, kept)} />}
        {open.length > 0 ? (
          <PrimaryButton
            label={done.length > 0 ? `接着发布剩下的${open.length}件` : publishLabel(open.length, kept)}
            busy={busy}
            onTap={send}
          />
        ) : (
          <PrimaryButton label="回到审核" onTap={leave} />
        )}
      </PrimaryBar>
    </>
  );
};
