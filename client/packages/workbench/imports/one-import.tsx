import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ImportView, RowLine } from '../../../../shared/imports/import-job';
import { importTransitions } from '../../../../shared/imports/transitions';
import {
  failureSentence,
  fieldWords,
  kindWords,
  lackingSentence,
  outcomeWords,
  reasonWords,
  stateWords,
} from '../../../imports/import-words';
import { reportCsv } from '../../../imports/report-csv';
import { useCancelImport } from '../../../imports/use-cancel-import';
import { useImport } from '../../../imports/use-import';
import { useImportRows, wholeReport } from '../../../imports/use-import-rows';
import { SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { QueryView } from '../../../kit/query-view';
import { Refused } from '../../../kit/trouble';
import { saveText } from '../../../platform/choose-file';
import { inBrowser } from '../../../platform/surface';

const takenOf = ({ counts }: ImportView): number => counts.added + counts.changed + counts.unchanged + counts.refused;

const countWords = ({ counts, rows }: ImportView): string =>
  `新增${counts.added}，更新${counts.changed}，没有变化${counts.unchanged}，有问题${counts.refused}${rows === undefined ? '' : `，共${rows}行`}`;

const Line = ({ line: { line, outcome, shown, reason, field } }: { line: RowLine }) => (
  <View className="import-line">
    第{line}行 {outcomeWords[outcome]}
    {reason && `：${field ? fieldWords[field] : ''}${reasonWords[reason]}`}
    {shown && <View className="t-note">{shown}</View>}
  </View>
);

type Show = 'all' | 'refused';
const shows = [
  { value: 'all', word: '全部' },
  { value: 'refused', word: '有问题' },
] as const;

const Report = ({ view }: { view: ImportView }) => {
  const [show, setShow] = useState<Show>('all');
  const rows = useImportRows(view.id, show, takenOf(view));
  const save = async () => saveText(`导入报告.csv`, reportCsv(await wholeReport(view.id, show)));
  return (
    <Card title="逐行报告">
      <ChipPicker label="看哪些行" options={shows} value={show} onPick={(picked) => setShow(picked ?? show)} />
      {inBrowser && <TextButton label="下载报告" icon="list" onTap={() => void save()} />}
      <QueryView query={rows}>
        {(lines) => (
          <>
            {lines.map((line) => (
              <Line key={line.line} line={line} />
            ))}
            <ListFoot
              hasNext={rows.hasNextPage}
              busy={rows.isFetchingNextPage}
              onMore={() => void rows.fetchNextPage()}
            />
          </>
        )}
      </QueryView>
    </Card>
  );
};

const canStop = (view: ImportView): boolean =>
  (importTransitions.cancelImport.from as readonly string[]).includes(view.state);

const Head = ({ view }: { view: ImportView }) => {
  const cancel = useCancelImport();
  const sentence = failureSentence(view) ?? lackingSentence(view);
  return (
    <Card title={`${kindWords[view.kind]} · ${view.fileName}`}>
      <FactRow label="进度">{stateWords[view.state]}</FactRow>
      <FactRow label="结果">{countWords(view)}</FactRow>
      {view.columns && (
        <FactRow label="识别的列">
          {view.columns.mapped.map(({ header, field }) => `${header}→${fieldWords[field]}`).join('，')}
        </FactRow>
      )}
      {view.columns && view.columns.ignored.length > 0 && (
        <FactRow label="没有用到">{view.columns.ignored.join('、')}</FactRow>
      )}
      {sentence && <Refused words={sentence} />}
      {cancel.error && <Refused words={failureWords[cancel.error.code]} />}
      {canStop(view) && (
        <SecondButton
          label="停止，已导入的保留"
          busy={cancel.isPending}
          onTap={() => cancel.mutate({ params: { importId: view.id } })}
        />
      )}
    </Card>
  );
};

/** One import: how far it has come, and what became of each row. */
export const OneImport = ({ importId, onBack }: { importId: string; onBack: () => void }) => (
  <>
    <TextButton label="返回全部导入" icon="reply" onTap={onBack} />
    <QueryView query={useImport(importId)}>
      {(view) => (
        <>
          <Head view={view} />
          {takenOf(view) > 0 && <Report view={view} />}
        </>
      )}
    </QueryView>
  </>
);
