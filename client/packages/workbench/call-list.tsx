import type { UnreachableView } from '../../../shared/notices/unreachable';
import { ListFoot } from '../../kit/list-foot';
import type { useUnreachable } from '../../notices/use-unreachable';
import { CallCard } from './call-card';

interface CallListProps {
  readonly callees: readonly UnreachableView[];
  readonly query: ReturnType<typeof useUnreachable>;
}

/** 要打电话的: whom WeChat did not reach, the longest waiting first. */
export const CallList = ({ callees, query }: CallListProps) => (
  <>
    {callees.map((callee) => (
      <CallCard key={`${callee.noticeId}${callee.personId}`} callee={callee} />
    ))}
    <ListFoot hasNext={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
  </>
);
