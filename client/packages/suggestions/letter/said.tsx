import { View } from '@tarojs/components';
import type { SuggestionRow } from '../../../../shared/suggestions/suggestion';
import { aria } from '../../../kit/aria';
import { Empty } from '../../../kit/empty';
import { ListFoot } from '../../../kit/list-foot';
import { RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { CallCommunity } from '../../../people/call-community';
import { goTo } from '../../../platform/navigate';
import { SuggestionLine } from '../../../suggestions/suggestion-line';
import { useMySuggestions } from '../../../suggestions/use-my-suggestions';

interface OfWhom {
  /** For whom one acts; absent: oneself. */
  readonly of: string | undefined;
}

const openOne = (id: string): void => goTo('letter', { id });

const Lines = ({
  of,
  rows,
  said,
}: OfWhom & { rows: readonly SuggestionRow[]; said: ReturnType<typeof useMySuggestions> }) => (
  <>
    <View className="t-section section-head" {...aria({ role: 'heading' })}>
      {of === undefined ? '我提过的' : 'TA提过的'}
    </View>
    <RowGroup>
      {rows.map((row) => (
        <SuggestionLine key={row.id} row={row} onOpen={openOne} />
      ))}
    </RowGroup>
    <ListFoot hasNext={said.hasNextPage} busy={said.isFetchingNextPage} onMore={() => void said.fetchNextPage()} />
  </>
);

/** Under the form: nothing while there is nothing. */
export const Said = ({ of }: OfWhom) => {
  const said = useMySuggestions(of);
  if (said.data === undefined || said.data.length === 0) return null;
  return <Lines of={of} rows={said.data} said={said} />;
};

/** By itself, for whoever comes to see how it stands. */
export const SaidBefore = ({ of }: OfWhom) => {
  const said = useMySuggestions(of);
  return (
    <>
      <QueryView query={said}>
        {(rows) =>
          rows.length === 0 ? <Empty drawing="letter" title="还没有提过" /> : <Lines of={of} rows={rows} said={said} />
        }
      </QueryView>
      <CallCommunity evenElder />
    </>
  );
};
