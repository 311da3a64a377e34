import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishView } from '../../../shared/wishes/wish';
import { SentPhotos } from '../../files/sent-photos';
import { Banner } from '../../kit/banner';
import { PrimaryButton, TextButton } from '../../kit/button';
import { LoginSheet, useLogin } from '../../kit/login-sheet';
import { PrimaryBar } from '../../kit/primary-bar';
import { MessageGrants } from '../../notices/message-grants';
import { CallCommunity } from '../../people/call-community';
import { useMe } from '../../people/use-me';
import { goTo, scrollToTop } from '../../platform/navigate';
import { useElderMode } from '../../platform/reading-mode';
import { serverNow } from '../../platform/server-time';
import { useSession } from '../../platform/session';
import { TeamSheet } from '../../wishes/team-sheet';
import { waitsByMessage } from '../../wishes/waits-by-message';
import { buttonLabel, buttonsOf, doneSentence, type WishButton, waitsForOthers } from '../../wishes/wish-buttons';
import { WishCourse } from '../../wishes/wish-course';
import { WishFacts } from '../../wishes/wish-facts';
import { WishHeadline } from '../../wishes/wish-headline';
import { WishReferral } from '../../wishes/wish-referral';
import { ClaimRefused } from './claim-refused';
import { Companion } from './companion';
import { Expired } from './expired';
import { isDirect, useDirectActs } from './use-direct-acts';
import { WishSheet } from './wish-sheet';
import './wish.scss';

const loginReason = '认领前请登录：社区要知道是谁来帮，好跟您联系；居民也更放心。';

const photosOf = ({ photos = [] }: WishView, what: 'filing' | 'delivery') => photos.filter(({ of }) => of === what);

/** One wish and what this person can do about it. */
export const OneWish = ({ wish }: { wish: WishView }) => {
  const session = useSession();
  const elder = useElderMode();
  const me = useMe();
  const login = useLogin();
  const [open, setOpen] = useState<WishButton | 'team'>();
  const [done, setDone] = useState<WishButton>();
  const finish = (button: WishButton) => {
    setOpen(undefined);
    setDone(button);
    scrollToTop();
  };
  const { send, refused, busy } = useDirectActs(wish.id, finish, scrollToTop);
  const { primary, rest } = buttonsOf(wish, session !== undefined);
  const left = wish.places - wish.held;
  const now = serverNow();
  const waitsFor = waitsByMessage(wish);
  const tap = (button: WishButton) => {
    setDone(undefined);
    if (button === 'claimWish' || button === 'standInReserve') login.before(() => send(button));
    else if (isDirect(button)) send(button);
    else if (button === 'assignWish') goTo('dispatch', { id: wish.id });
    else if (button === 'resubmitWish') goTo('wishForm', { id: wish.id });
    // One question a screen there, instead of a sheet.
    else if (button === 'confirmWish' && elder) goTo('elderConfirm', { id: wish.id });
    else setOpen(button);
  };
  return (
    <>
      <WishHeadline wish={wish} now={now} />
      {wish.through && (
        <Banner icon="people" words={`您在代${wish.authorMask}办理，每一步都会记下来，也会告诉本人。`} />
      )}
      {done && <Banner icon="done" tone="done" words={doneSentence(done, wish)} />}
      {refused && <ClaimRefused thrown={refused} wish={wish} />}
      {session && !refused && waitsForOthers(wish) && (
        <Banner icon="people" words="这个心愿由来本社区报到的党员来帮。您也想帮忙？请打电话给社区登记。" />
      )}
      <Expired wish={wish} />
      <WishReferral wish={wish} now={now} />
      <WishFacts wish={wish} now={now} />
      <SentPhotos title="随心愿发的照片" photos={photosOf(wish, 'filing')} />
      <SentPhotos title="办好后的照片" photos={photosOf(wish, 'delivery')} />
      <Companion wish={wish} />
      <WishCourse wish={wish} now={now} />
      {session && waitsFor && <MessageGrants me={me.data} matter={waitsFor} />}
      <CallCommunity />
      <View className="wish-rest">
        {wish.myClaim?.state === 'held' && (
          <TextButton quiet label="出示上门码" onTap={() => goTo('visitCode', { wish: wish.id })} />
        )}
        {primary === 'claimWish' && left > 1 && (
          <TextButton quiet label="带几位一起来" onTap={() => login.before(async () => setOpen('team'))} />
        )}
        {rest.map((button) => (
          <TextButton key={button} quiet label={buttonLabel(button, wish)} onTap={() => tap(button)} />
        ))}
        {wish.publicWords !== undefined && (
          <TextButton quiet label="举报" onTap={() => goTo('report', { type: 'wish', subject: wish.id })} />
        )}
      </View>
      {primary && (
        <PrimaryBar>
          <PrimaryButton label={buttonLabel(primary, wish)} busy={busy} onTap={() => tap(primary)} />
        </PrimaryBar>
      )}
      {open === 'team' && (
        <TeamSheet wishId={wish.id} left={left} onClose={() => setOpen(undefined)} onDone={() => finish('claimWish')} />
      )}
      {open && open !== 'team' && (
        <WishSheet button={open} wish={wish} onClose={() => setOpen(undefined)} onDone={() => finish(open)} />
      )}
      <LoginSheet {...login.sheet} reason={loginReason} />
    </>
  );
};
