import { suggestionSubjectSchema } from '../../../../shared/suggestions/suggestion';
import { handledBy } from '../../../../shared/suggestions/transitions';
import { replaceWith, useAsked } from '../../../platform/navigate';
import { answererWords } from '../../../suggestions/suggestion-words';
import { byWhen, Received } from '../received';
import { CallAnother } from './call-another';

export const LetterReceived = () => {
  const { id = '', number, due, about } = useAsked();
  const answerer = answererWords[handledBy[suggestionSubjectSchema.safeParse(about).data ?? 'other']];
  return (
    <Received
      words="您的话收到了"
      hint={`已经交给${answerer}，您不用再做什么。`}
      number={number}
      next={[`${answerer}答复您`, byWhen(due, '看过就答复'), '点下面的“看进度”；有了答复，“消息”里也会告诉您']}
      matter="suggestion"
      button="看进度"
      onFollow={() => replaceWith('letter', { id })}
    >
      <CallAnother />
    </Received>
  );
};
