import { View } from '@tarojs/components';
import { handledBy } from '../../../../shared/suggestions/transitions';
import { SecondButton } from '../../../kit/button';
import { Refused } from '../../../kit/trouble';
import { WhoCanSee } from '../../../kit/who-can-see';
import { useChosenPlace } from '../../../people/chosen-place';
import { useDraft } from '../../../platform/draft';
import { endWith, goTo } from '../../../platform/navigate';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { inForce, throughOf, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import {
  emptySuggestionDraft,
  suggestionDraftSchema,
  suggestionLoginReason,
  unknownPlaceWords,
  wordsFault,
} from '../../../suggestions/suggestion-draft';
import { answererWords, subjectWords, suggestionReaders } from '../../../suggestions/suggestion-words';
import { useFileSuggestion } from '../../../suggestions/use-file-suggestion';
import { Check } from '../check';
import { dueMark } from '../received';
import { marksOf, type Steps, useBeginAnew } from '../steps';
import { CallAnother } from './call-another';

interface CheckLetterProps {
  readonly steps: Steps;
  readonly of: string | undefined;
  readonly picked: string | undefined;
  readonly unknown: string | undefined;
}

/** Where a neighbour lives is asked after all, once the cloud has said that nobody knows. */
const AskWhere = ({ of, picked }: Pick<CheckLetterProps, 'of' | 'picked'>) => (
  <>
    <Refused words={unknownPlaceWords} />
    <View className="ask-own">
      <SecondButton
        label="选社区"
        icon="place"
        onTap={() => goTo('elderLetter', { ...marksOf({ for: of, picked }), unknown: 'yes', step: 'where' })}
      />
    </View>
  </>
);

export const CheckLetter = ({ steps, of, picked, unknown }: CheckLetterProps) => {
  const letter = useDraft('suggestion', suggestionDraftSchema, emptySuggestionDraft);
  const { words, about = 'other' } = letter.value;
  const { place } = useChosenPlace();
  const file = useFileSuggestion();
  const whom = inForce(useWhomIActFor().data);
  const through = throughOf(of, whom);
  const community = of === undefined || unknown !== undefined ? place?.path.community : undefined;
  useBeginAnew(
    wordsFault(letter.value) !== undefined || (of === undefined && community === undefined),
    'elderLetter',
    picked === undefined ? marksOf({ for: of }) : {},
  );
  const send = useOnceAtATime(async () => {
    const where = community === undefined ? {} : { place: community };
    const whose = of === undefined ? {} : { onBehalfOf: of };
    const { id, number, dueAt } = await file.mutateAsync({ body: { words, about, ...where, ...whose } });
    letter.clear();
    endWith('elderLetter', { step: 'sent', id, number, about, ...dueMark(dueAt) });
  });
  const name = whom.find(({ principalId }) => principalId === of)?.name;
  return (
    <Check
      steps={steps}
      lines={[
        ['您说', words.trim()],
        ['说的是谁', subjectWords[about]],
        ...(of === undefined ? [] : [['替谁提', name ?? '不用手机的居民，您代TA提'] as const]),
        ...(community === undefined ? [] : [['哪个社区', place?.name ?? ''] as const]),
      ]}
      readers={<WhoCanSee {...suggestionReaders(about, through)} />}
      below={<CallAnother />}
      button={`${of === undefined ? '' : '替TA'}交给${answererWords[handledBy[about]]}`}
      busy={file.isPending}
      thrown={file.error}
      through={through}
      loginReason={suggestionLoginReason}
      onSend={send}
      {...(file.error?.field === 'body.place' ? { refused: <AskWhere of={of} picked={picked} /> } : {})}
    />
  );
};
