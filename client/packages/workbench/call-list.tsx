import { View } from '@tarojs/components';
import type { UnreachableView } from '../../../shared/notices/unreachable';
import { aria } from '../../kit/aria';
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
    <View className="t-section" {...aria({ role: 'heading' })}>
      要打电话的
    </View>
    {callees.map((callee) => (
      <CallCard key={`${callee.noticeId}${callee.personId}`} callee={callee} />
    ))}
    <ListFoot hasNext={query.hasNextPage} busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
  </>
);
