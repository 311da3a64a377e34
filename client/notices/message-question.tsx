import { useState } from 'react';
import type { MessageTemplate } from '../../shared/notices/templates';
import { Banner } from '../kit/banner';
import { SecondButton } from '../kit/button';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { askForMessages } from '../platform/subscribe-message';
import { useReportMessageGrants } from './use-report-message-grants';

interface MessageQuestionProps {
  readonly words: string;
  readonly templates: readonly MessageTemplate[];
}

/** Asked where it makes sense, once, and never in the way: 消息 holds everything anyway. */
export const MessageQuestion = ({ words, templates }: MessageQuestionProps) => {
  const report = useReportMessageGrants();
  const [granted, setGranted] = useState<boolean>();
  const ask = useOnceAtATime(async () => {
    const answers = await askForMessages(templates);
    setGranted(answers.some(({ answer }) => answer.startsWith('accept')));
    if (answers.length > 0) await report.mutateAsync({ body: { answers: [...answers] } });
  });
  if (granted) return <Banner icon="done" tone="done" words="好的，有了进展会在微信里告诉您。" />;
  if (granted === false) return <Banner icon="bell" words="没关系，进展都在“消息”里，随时能看。" />;
  return (
    <Banner icon="bell" words={words}>
      <SecondButton label="有进展时微信告诉我" icon="bell" onTap={ask} />
    </Banner>
  );
};
