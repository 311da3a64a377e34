import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ListFoot } from '../kit/list-foot';

interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isError: boolean;
  fetchNextPage(): Promise<unknown>;
}

interface FoundFootProps {
  readonly list: Paged;
  /** How many stand above it. */
  readonly found: number;
  /** Something is looked for: then a page may hold few that are it, or none, though more follow. */
  readonly isSeeking: boolean;
}

/** One look goes on by itself until it has found so many, and through so many pages at most. */
const enough = 5;
const pagesAtMost = 5;

/** Under a list that comes a page at a time, of wishes that somebody may look for: short pages are no dead end. */
export const FoundFoot = ({ list, found, isSeeking }: FoundFootProps) => {
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = list;
  const [look, setLook] = useState({ from: 0, pages: 1 });
  const goesOn = isSeeking && hasNextPage && !isError && look.pages < pagesAtMost && found - look.from < enough;
  const busy = isFetchingNextPage || goesOn;
  useEffect(() => {
    if (!goesOn) return;
    let isOver = false;
    void fetchNextPage().then(() => isOver || setLook({ ...look, pages: look.pages + 1 }));
    return () => {
      isOver = true;
    };
  }, [goesOn, look]);
  const more = () => {
    // After a page that did not come, that one first: what follows it goes on by itself.
    if (isSeeking && !isError) setLook({ from: found, pages: 0 });
    else void fetchNextPage();
  };
  return (
    <>
      {isSeeking && found === 0 && !busy && <View className="t-note">看过的里面没有，后面还有没看过的。</View>}
      <ListFoot hasNext={hasNextPage} busy={busy} onMore={more} {...(isSeeking ? { label: '继续找' } : {})} />
    </>
  );
};
