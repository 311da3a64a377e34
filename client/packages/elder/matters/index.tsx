import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishRowView } from '../../../../shared/wishes/wish';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { PageShell } from '../../../kit/page-shell';
import { QueryView } from '../../../kit/query-view';
import { LogInFirst } from '../../../people/log-in-first';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { useMyWishes } from '../../../wishes/use-my-wishes';
import { waitsForAuthor } from '../../../wishes/waits-for-author';
import { OneMatter } from './one-matter';
import '../question.scss';
import './index.scss';

/** What waits for him comes first; the rest as it came, the newest first. */
const inTurn = (items: readonly WishRowView[]): readonly WishRowView[] => [
  ...items.filter(waitsForAuthor),
  ...items.filter((item) => !waitsForAuthor(item)),
];

const Nothing = () => (
  <Empty drawing="path" title="还没有事在办" hint="有小事想请邻居帮，就许个心愿">
    <PrimaryButton label="我要许愿" icon="heart" onTap={() => goTo('elderWish')} />
  </Empty>
);

/** By its id and not its place: meanwhile another may have come before it. */
const useTurn = (items: readonly WishRowView[]) => {
  const [id, setId] = useState<string>();
  const sorted = inTurn(items);
  const at = Math.max(
    0,
    sorted.findIndex((item) => item.id === id),
  );
  return { at, shown: sorted[at], turnTo: (to: number) => setId(sorted[to]?.id) };
};

const OneByOne = ({ wishes, items }: { wishes: ReturnType<typeof useMyWishes>; items: readonly WishRowView[] }) => {
  const { at, shown, turnTo } = useTurn(items);
  if (shown === undefined) return <Nothing />;
  const { hasNextPage } = wishes;
  const isLast = at + 1 >= items.length;
  return (
    <View className="ask">
      <View className="ask-step">{hasNextPage ? `第${at + 1}件` : `第${at + 1}件，共${items.length}件`}</View>
      {(at > 0 || !isLast || hasNextPage) && (
        <View className="matters-turn">
          {at > 0 && <SecondButton label="上一件" onTap={() => turnTo(at - 1)} />}
          {!isLast && <SecondButton label="下一件" onTap={() => turnTo(at + 1)} />}
          {isLast && hasNextPage && (
            <SecondButton label="再找几件" busy={wishes.isFetchingNextPage} onTap={() => void wishes.fetchNextPage()} />
          )}
        </View>
      )}
      <OneMatter key={shown.id} wishId={shown.id} />
    </View>
  );
};

const Mine = () => {
  const wishes = useMyWishes();
  return <QueryView query={wishes}>{(items) => <OneByOne wishes={wishes} items={items} />}</QueryView>;
};

/** 我的事: one matter a screen. */
export default function ElderMatters() {
  const session = useSession();
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['my-wishes', 'wish'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <PageShell elder title="我的事" onRefresh={refresh}>
      {session ? <Mine /> : <LogInFirst drawing="path" title="登录后看我的事" hint="您提交的事办到哪一步，都在这里" />}
    </PageShell>
  );
}
