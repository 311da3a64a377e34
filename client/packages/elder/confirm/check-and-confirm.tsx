import type { WishView } from '../../../../shared/wishes/wish';
import { WhoReads } from '../../../kit/who-reads';
import { endWith } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { mayAskToPublish } from '../../../wishes/may-publish';
import { useConfirmWish } from '../../../wishes/use-confirm-wish';
import { useWritten } from '../../../wishes/written';
import { Check } from '../check';
import type { Steps } from '../steps';
import { starsWords } from './stars';

/** It cannot be undone, so all of it is read once more. */
interface CheckAndConfirmProps {
  readonly wish: WishView;
  readonly rating: number;
  /** She has said that her thanks may be public. */
  readonly agrees: boolean;
  readonly steps: Steps;
}

export const CheckAndConfirm = ({ wish, rating, agrees, steps }: CheckAndConfirmProps) => {
  const confirm = useConfirmWish(wish.id);
  const thanks = useWritten(`confirm:${wish.id}`, 0, '');
  const isPublic = agrees && mayAskToPublish(wish, thanks.text);
  const send = useOnceAtATime(async () => {
    const offer = isPublic ? { mayPublish: true as const } : {};
    const body = { rating, ...(thanks.text === '' ? {} : { thanks: thanks.text }), ...offer };
    await confirm.mutateAsync({ params: { wishId: wish.id }, body });
    thanks.clear();
    endWith('elderConfirm', { id: wish.id });
  });
  return (
    <Check
      steps={steps}
      hint="确认以后不能再改。不对，点上面的“返回”改。"
      lines={[
        ['您的心愿', wish.words ?? wish.publicWords ?? ''],
        ['办好了吗', '办好了'],
        ['满意吗', starsWords(rating)],
        ['想说的话', thanks.text === '' ? '没有' : thanks.text],
        ...(isPublic ? [['公开这句话', '可以，由社区整理后发布，随时可以收回'] as const] : []),
      ]}
      readers={<WhoReads words="帮忙的邻居看得到您的话；评分给社区和网格员" />}
      button="确认心愿达成"
      busy={confirm.isPending}
      thrown={confirm.error}
      loginReason="登录后，才知道是您在确认。"
      onSend={send}
    />
  );
};
