import { View } from '@tarojs/components';
import type { Instant } from '../../../../shared/kernel/instant';
import type { WishView } from '../../../../shared/wishes/wish';
import { aria } from '../../../kit/aria';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { CallButton } from '../../../kit/call-button';
import { PrimaryBar } from '../../../kit/primary-bar';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { MessageGrants } from '../../../notices/message-grants';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { useWhileShown } from '../../../platform/while-shown';
import { useWish } from '../../../wishes/use-wish';
import { waitsByMessage } from '../../../wishes/waits-by-message';
import { buttonsOf, buttonWords } from '../../../wishes/wish-buttons';
import { headline, nextOf } from '../../../wishes/wish-sentence';
import { spacedNumber } from '../../../wishes/wish-words';
import { SaidAgain } from '../said-again';
import { spokenMoment } from '../spoken-moment';

/** Others act on it meanwhile. */
const askAnewMs = 30_000;

type Line = readonly [label: string, words: string];

/** What comes next and by when, as one would say it; lateness honestly. */
const nextLines = (wish: WishView, now: Instant): readonly Line[] => {
  const next = nextOf(wish, now);
  if (next === undefined) return [];
  // A day, not a moment.
  if (wish.referral)
    return [
      ['接下来', next.title],
      ['什么时候', next.when ?? ''],
    ];
  const when = (dueAt: Instant): Line =>
    next.late ? ['什么时候', `${next.when}，请打上面的电话问一问`] : ['什么时候', `最晚${spokenMoment(dueAt, now)}`];
  return [['接下来', next.title], ...(wish.dueAt === undefined ? [] : [when(wish.dueAt)])];
};

/** What only he can do, each on pages of its own. */
const ownActs = {
  confirmWish: (id: string) => goTo('elderConfirm', { id }),
  resubmitWish: (id: string) => goTo('elderWish', { id }),
} as const;
type OwnAct = keyof typeof ownActs;

const isOwnAct = (button: string | undefined): button is OwnAct => button !== undefined && button in ownActs;

const Shown = ({ wish }: { wish: WishView }) => {
  const me = useMe();
  const { primary } = buttonsOf(wish, true);
  const act = isOwnAct(primary) ? primary : undefined;
  const waitsFor = waitsByMessage(wish);
  const read = () => goTo('wish', { id: wish.id });
  return (
    <>
      <View className="matters-state" {...aria({ role: 'status' })}>
        <StateLine {...headline(wish)} large />
      </View>
      <SaidAgain
        lines={[
          ['您的心愿', wish.words ?? wish.publicWords ?? ''],
          ...nextLines(wish, serverNow()),
          ['编号', spacedNumber(wish.number)],
        ]}
      />
      {wish.referral && <CallButton who={wish.referral.office} phone={wish.referral.officePhone} />}
      {waitsFor && <MessageGrants me={me.data} matter={waitsFor} />}
      {act && (
        <View className="ask-own">
          <SecondButton label="看看经过" onTap={read} />
        </View>
      )}
      <PrimaryBar>
        {act ? (
          <PrimaryButton label={buttonWords[act]} onTap={() => ownActs[act](wish.id)} />
        ) : (
          <PrimaryButton label="看看经过" onTap={read} />
        )}
      </PrimaryBar>
    </>
  );
};

/** How it stands as a sentence, what it was, what is next, and one button. */
export const OneMatter = ({ wishId }: { wishId: string }) => {
  const wish = useWish(wishId);
  useWhileShown(() => void wish.refetch(), askAnewMs);
  return <QueryView query={wish}>{(found) => <Shown wish={found} />}</QueryView>;
};
