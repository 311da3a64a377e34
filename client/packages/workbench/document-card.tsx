import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DocumentState } from '../../../shared/kernel/document';
import type { FailureCode } from '../../../shared/kernel/failures';
import { PrimaryButton, SecondButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { failureWords } from '../../kit/failure-words';
import { StateLine } from '../../kit/state-line';
import { momentWords } from '../../kit/time-words';
import { Refused } from '../../kit/trouble';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { type DocumentType, openDocument } from '../../platform/open-document';
import { serverNow } from '../../platform/server-time';

interface DocumentWords {
  /** Before it is asked for: what one gets. */
  readonly about: string;
  readonly working: string;
  readonly ready: string;
  /** How it goes on from there. */
  readonly useOf: string;
  /** Why there is none. */
  readonly failed: string | undefined;
  readonly open: string;
  readonly ask: string;
  readonly again: string;
}

interface DocumentCardProps {
  readonly title: string;
  readonly type: DocumentType;
  readonly view: { readonly state: 'none' | DocumentState; readonly until?: string; readonly url?: string };
  readonly words: DocumentWords;
  readonly ask: {
    readonly tap: () => void;
    readonly busy: boolean;
    readonly error: FailureCode | 'OFFLINE' | undefined;
  };
}

const Open = ({ url, type, label }: { url: string; type: DocumentType; label: string }) => {
  const [failed, setFailed] = useState(false);
  const open = useOnceAtATime(async () => setFailed(!(await openDocument(url, type))));
  return (
    <>
      {failed && <Refused words="没有打开。请再点一次；还不行，请刷新这一页。" />}
      <PrimaryButton label={label} onTap={open} />
    </>
  );
};

const Standing = ({
  type,
  view: { state, until, url },
  words,
}: Omit<DocumentCardProps, 'title' | 'ask'>): ReactNode => {
  if (state === 'none') return <View>{words.about}</View>;
  if (state === 'working') return <StateLine icon="clock" word={words.working} tone="active" large />;
  if (state === 'failed') return <Refused words={words.failed ?? failureWords.FAULT} />;
  return (
    <>
      <StateLine icon="done" word={words.ready} tone="done" large />
      {until && <View>{`${momentWords(until, serverNow())}前可以打开，${words.useOf}。`}</View>}
      {url && <Open url={url} type={type} label={words.open} />}
    </>
  );
};

/** A document that is made outside the request: asked for, awaited, opened. */
export const DocumentCard = ({ title, type, view, words, ask }: DocumentCardProps) => (
  <Card title={title}>
    <Standing type={type} view={view} words={words} />
    {ask.error && <Refused words={failureWords[ask.error]} />}
    {view.state === 'ready' && <SecondButton label={words.again} busy={ask.busy} onTap={ask.tap} />}
    {(view.state === 'none' || view.state === 'failed') && (
      <PrimaryButton label={words.ask} busy={ask.busy} onTap={ask.tap} />
    )}
  </Card>
);
