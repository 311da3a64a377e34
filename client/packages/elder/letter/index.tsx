import { PageShell } from '../../../kit/page-shell';
import { useAsked } from '../../../platform/navigate';
import { LetterReceived } from './letter-received';
import { LetterQuestions } from './questions';

/** 投诉建议 in 关怀版: what, about whom, where, is it right. */
export default function ElderLetter() {
  const { step, for: of, picked, unknown } = useAsked();
  return (
    <PageShell elder title="投诉建议">
      {step === 'sent' ? <LetterReceived /> : <LetterQuestions of={of} picked={picked} unknown={unknown} />}
    </PageShell>
  );
}
