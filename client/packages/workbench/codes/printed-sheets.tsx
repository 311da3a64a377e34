import { QueryView } from '../../../kit/query-view';
import { sheetsFailureWords, sheetsProgressWords } from '../../../people/building-sheets-words';
import { useBuildingSheets } from '../../../people/use-building-sheets';
import { useRequestBuildingSheets } from '../../../people/use-request-building-sheets';
import { DocumentCard } from '../document-card';

/** All sheets of a place as one PDF. */
export const PrintedSheets = ({ placeId }: { placeId: string }) => {
  const ask = useRequestBuildingSheets();
  return (
    <QueryView query={useBuildingSheets(placeId)}>
      {(view) => (
        <DocumentCard
          title="打印用的PDF"
          type="pdf"
          view={view}
          words={{
            about: '一栋楼一页，A4纸，打印后贴在楼道。',
            working: sheetsProgressWords(view),
            ready: `PDF备好了，共${view.buildings}页`,
            useOf: '打印或转发',
            failed: view.failure && sheetsFailureWords[view.failure],
            open: '打开PDF',
            ask: '生成PDF',
            again: '重新生成',
          }}
          ask={{
            tap: () => ask.mutate({ params: { placeId } }),
            busy: ask.isPending,
            error: ask.error?.code,
          }}
        />
      )}
    </QueryView>
  );
};
