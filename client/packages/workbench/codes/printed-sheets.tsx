import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SheetsView } from '../../../../shared/people/building-sheets';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { momentWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { sheetsFailureWords, sheetsProgressWords } from '../../../people/building-sheets-words';
import { useBuildingSheets } from '../../../people/use-building-sheets';
import { useRequestBuildingSheets } from '../../../people/use-request-building-sheets';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { openPdf } from '../../../platform/open-document';
import { serverNow } from '../../../platform/server-time';

const Open = ({ url }: { url: string }) => {
  const [failed, setFailed] = useState(false);
  const open = useOnceAtATime(async () => setFailed(!(await openPdf(url))));
  return (
    <>
      {failed && <Refused words="没有打开。请再点一次；还不行，请刷新这一页。" />}
      <PrimaryButton label="打开PDF" onTap={open} />
    </>
  );
};

const Ready = ({ view: { url, until, buildings } }: { view: SheetsView }) => (
  <>
    <StateLine icon="done" word={`PDF备好了，共${buildings}页`} tone="done" large />
    {until && <View>{`${momentWords(until, serverNow())}前可以打开，打印或转发。`}</View>}
    {url && <Open url={url} />}
  </>
);

const Ask = ({ placeId, again }: { placeId: string; again: boolean }) => {
  const ask = useRequestBuildingSheets();
  const tap = () => ask.mutate({ params: { placeId } });
  return (
    <>
      {ask.error && <Refused words={failureWords[ask.error.code]} />}
      {again ? (
        <SecondButton label="重新生成" busy={ask.isPending} onTap={tap} />
      ) : (
        <PrimaryButton label="生成PDF" busy={ask.isPending} onTap={tap} />
      )}
    </>
  );
};

const Standing = ({ view }: { view: SheetsView }) => (
  <>
    {view.state === 'none' && <View>一栋楼一页，A4纸，打印后贴在楼道。</View>}
    {view.state === 'working' && <StateLine icon="clock" word={sheetsProgressWords(view)} tone="active" large />}
    {view.state === 'ready' && <Ready view={view} />}
    {view.failure && <Refused words={sheetsFailureWords[view.failure]} />}
  </>
);

/** All sheets of a place as one PDF: asked for, awaited, opened. */
export const PrintedSheets = ({ placeId }: { placeId: string }) => (
  <Card title="打印用的PDF">
    <QueryView query={useBuildingSheets(placeId)}>
      {(view) => (
        <>
          <Standing view={view} />
          {view.state !== 'working' && <Ask placeId={placeId} again={view.state === 'ready'} />}
        </>
      )}
    </QueryView>
  </Card>
);
