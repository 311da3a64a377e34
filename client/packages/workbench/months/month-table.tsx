import { QueryView } from '../../../kit/query-view';
import { useRequestWishMonth } from '../../../wishes/use-request-wish-month';
import { useWishMonth } from '../../../wishes/use-wish-month';
import { monthWords, wishMonthFailureWords } from '../../../wishes/wish-month-words';
import { DocumentCard } from '../document-card';

/** One month's wishes as a table. */
export const MonthTable = ({ placeId, month }: { placeId: string; month: string }) => {
  const ask = useRequestWishMonth();
  return (
    <QueryView query={useWishMonth(placeId, month)}>
      {(view) => (
        <DocumentCard
          title={monthWords(month)}
          type="xlsx"
          view={view}
          words={{
            about: '这个月提交的心愿，一件一行，另有汇总。表里没有姓名、电话和居民原话。',
            working: '已收到，1分钟内备好',
            ready: '表格备好了',
            useOf: '转发或存到电脑',
            failed: view.failure && wishMonthFailureWords[view.failure],
            open: '打开表格',
            ask: '导出表格',
            again: '重新导出',
          }}
          ask={{
            tap: () => ask.mutate({ params: { placeId, month } }),
            busy: ask.isPending,
            error: ask.error?.code,
          }}
        />
      )}
    </QueryView>
  );
};
