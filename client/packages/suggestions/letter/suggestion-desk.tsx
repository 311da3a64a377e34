import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/kernel/actor';
import { leafOf } from '../../../../shared/kernel/place';
import type { SuggestionState } from '../../../../shared/suggestions/suggestion';
import { handlerRoles } from '../../../../shared/suggestions/transitions';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { useMe } from '../../../people/use-me';
import { goTo } from '../../../platform/navigate';
import { SuggestionLine } from '../../../suggestions/suggestion-line';
import { useSuggestionQueue } from '../../../suggestions/use-suggestion-queue';

const answering: readonly Role[] = handlerRoles.street;
const shelves = [
  { value: 'received', word: '待答复' },
  { value: 'reopened', word: '再答复' },
  { value: 'answered', word: '已答复' },
  { value: 'closed', word: '已结束' },
] as const satisfies readonly { value: SuggestionState; word: string }[];

const Queue = ({ placeId, name }: { placeId: string; name: string }) => {
  const [state, setState] = useState<SuggestionState>('received');
  const queue = useSuggestionQueue(placeId, state);
  return (
    <>
      <View className="t-section section-head">{name}</View>
      <ChipPicker label="看哪一栏" options={shelves} value={state} onPick={(picked) => setState(picked ?? state)} />
      <QueryView query={queue}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty drawing="desk" title="这一栏没有" />
          ) : (
            <>
              <RowGroup>
                {rows.map((row) => (
                  <SuggestionLine key={row.id} row={row} onOpen={(id) => goTo('letter', { id })} />
                ))}
              </RowGroup>
              <ListFoot
                hasNext={queue.hasNextPage}
                busy={queue.isFetchingNextPage}
                onMore={() => void queue.fetchNextPage()}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
};

/** What waits for the answer of one's street or district. The community does not answer what is said about it. */
export const SuggestionDesk = () => (
  <QueryView query={useMe()}>
    {({ roles }) => {
      const offices = roles.filter(({ role }) => answering.includes(role));
      if (offices.length === 0) return <Empty drawing="desk" title="投诉建议由街道和区里答复" />;
      return offices.map(({ at, placeName }) => <Queue key={leafOf(at)} placeId={leafOf(at)} name={placeName} />);
    }}
  </QueryView>
);
