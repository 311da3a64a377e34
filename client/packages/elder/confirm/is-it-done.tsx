import type { WishView } from '../../../../shared/wishes/wish';
import { PrimaryButton } from '../../../kit/button';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { PrimaryBar } from '../../../kit/primary-bar';
import { useCallLine, whoOf } from '../../../platform/call-line';
import { callPhone, goTo } from '../../../platform/navigate';
import { Question } from '../question';
import { SaidAgain } from '../said-again';
import type { Steps } from '../steps';

/** What the neighbour said he did; absent where a newer cloud tells it otherwise. */
const reportOf = ({ timeline }: WishView): string | undefined =>
  timeline.filter(({ act }) => act === 'deliverWish').at(-1)?.note;

export const IsItDone = ({ wish, steps }: { wish: WishView; steps: Steps }) => {
  const report = reportOf(wish);
  return (
    <Question step={steps.count} words="这件事办好了吗？">
      <SaidAgain
        lines={[
          ['您的心愿', wish.words ?? wish.publicWords ?? ''],
          ...(report === undefined ? [] : [['邻居说', report] as const]),
        ]}
      />
      <RowGroup>
        <ListRow icon="done" title="办好了" onTap={() => steps.next()} />
        <ListRow icon="clock" title="还没办好" onTap={() => goTo('elderConfirm', { id: wish.id, step: 'not-yet' })} />
      </RowGroup>
    </Question>
  );
};

/** Nothing is confirmed by it: a human takes over. */
export const NotYet = () => {
  const line = useCallLine();
  const who = whoOf(line);
  return (
    <>
      <Question words="没关系，先不确认" hint={`打个电话说一声，我们接着帮您办。${who}：${line.phone}`} />
      <PrimaryBar>
        <PrimaryButton label={`打给${who}`} icon="phone" onTap={() => callPhone(line.phone)} />
      </PrimaryBar>
    </>
  );
};
