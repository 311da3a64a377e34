import { SecondButton } from '../../kit/button';
import { Empty } from '../../kit/empty';

interface NoWishesProps {
  readonly near: boolean;
  /** Looks further; absent where there is nothing wider. */
  readonly onWiden: (() => void) | undefined;
  /** Ends the search; absent while nothing is looked for. */
  readonly onForget: (() => void) | undefined;
}

export const NoWishes = ({ near, onWiden, onForget }: NoWishesProps) => {
  const wider = near && onWiden && <SecondButton label="看看全街道的心愿" onTap={onWiden} />;
  return onForget ? (
    <Empty drawing="wish" title="没有找到这样的心愿" hint="换个说法试试，或者看看全部心愿">
      <SecondButton label="看全部心愿" onTap={onForget} />
      {wider}
    </Empty>
  ) : (
    <Empty
      drawing="wish"
      title={near ? '本社区的心愿都有人帮了' : '心愿都有人帮了'}
      hint="您有小事想请邻居搭把手，也可以许一个"
    >
      {wider}
    </Empty>
  );
};
