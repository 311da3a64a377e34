import { View } from '@tarojs/components';
import { TextButton } from '../../../kit/button';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { Refused } from '../../../kit/trouble';
import { WordsField } from '../../../kit/words-field';
import { useChosenPlace } from '../../../people/chosen-place';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { inForce, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import {
  emptySuggestionDraft,
  suggestionDraftSchema,
  suggestionPlaceFault,
  wordsFault,
} from '../../../suggestions/suggestion-draft';
import { subjectOptions } from '../../../suggestions/suggestion-words';
import { Ask } from '../ask';
import { Choose } from '../choose';
import { marksOf, type Steps, useSteps } from '../steps';
import { CallAnother } from './call-another';
import { CheckLetter } from './check-letter';

export interface OnWhoseAccount {
  /** For whom; absent: for oneself. */
  readonly of: string | undefined;
  /** He was picked on the way, and not named by whoever sent one here. */
  readonly picked: string | undefined;
  /** Nobody knows where that one lives: the community is asked for. */
  readonly unknown: string | undefined;
}

const useLetter = () => useDraft('suggestion', suggestionDraftSchema, emptySuggestionDraft);

const Say = ({ steps, of }: { steps: Steps; of: string | undefined }) => {
  const letter = useLetter();
  const session = useSession();
  const before = { view: 'mine', ...marksOf({ for: of }) };
  return (
    <Ask
      steps={steps}
      words="您想说什么？"
      hint="说清楚什么事就行。键盘上有话筒的，点一下就能说。"
      fault={wordsFault(letter.value)}
    >
      {(fault) => (
        <>
          <View className="ask-own">
            <WordsField
              label="您说"
              placeholder="哪里做得不好，或者可以怎样更好。"
              max={500}
              value={letter.value.words}
              error={fault}
              onChange={(words) => letter.change({ words })}
            />
          </View>
          {session && (
            <View className="ask-later">
              <TextButton
                label={of === undefined ? '看看我提过的' : '看看TA提过的'}
                onTap={() => goTo('letter', before)}
              />
            </View>
          )}
          <CallAnother />
        </>
      )}
    </Ask>
  );
};

const AboutWhom = ({ steps }: { steps: Steps }) => {
  const letter = useLetter();
  return (
    <Choose
      steps={steps}
      words="您说的是谁？"
      hint="点一下就行。您说到的人，不经手这件事。"
      options={subjectOptions.map((option) =>
        option.value === 'other' ? { ...option, word: '其他，或者不好说' } : option,
      )}
      onPick={(about) => {
        letter.change({ about });
        steps.next();
      }}
    >
      <CallAnother />
    </Choose>
  );
};

const ForWhom = ({ steps }: { steps: Steps }) => {
  const whom = inForce(useWhomIActFor().data);
  const options = whom.map(({ principalId, kind, name }) => ({
    value: principalId,
    word: kind === 'self' ? '我自己（以前的登记）' : `替${name}提`,
    icon: 'people' as const,
  }));
  return (
    <Choose
      steps={steps}
      words="您是替谁提的？"
      hint="记着是谁替谁办的，也会告诉本人。"
      options={[{ value: '', word: '我自己', icon: 'person' as const }, ...options]}
      onPick={(id) => steps.next(id === '' ? {} : { for: id, picked: 'yes', step: 'check' })}
    >
      <CallAnother />
    </Choose>
  );
};

const Where = ({ steps }: { steps: Steps }) => {
  const { place } = useChosenPlace();
  return (
    <Ask
      steps={steps}
      words="您说的是哪个社区？"
      hint="对的话，直接点“下一步”。"
      fault={place?.path.community === undefined ? suggestionPlaceFault : undefined}
    >
      {(fault) => (
        <>
          <RowGroup>
            <ListRow
              icon="place"
              title={place?.name ?? '选择社区'}
              {...(place === undefined ? {} : { note: '不对，点这里换' })}
              onTap={() => goTo('placePicker')}
            />
          </RowGroup>
          {fault && <Refused words={fault} />}
          <CallAnother />
        </>
      )}
    </Ask>
  );
};

/** For whom is asked only of those who act for somebody, where only of those of whom it is not known. */
export const LetterQuestions = ({ of, picked, unknown }: OnWhoseAccount) => {
  const acts = inForce(useWhomIActFor().data).length > 0;
  const asksWhom = picked !== undefined || (of === undefined && acts);
  const asksWhere = of === undefined || unknown !== undefined;
  const steps = useSteps(
    'elderLetter',
    ['say', 'about', ...(asksWhom ? (['whom'] as const) : []), ...(asksWhere ? (['where'] as const) : []), 'check'],
    marksOf({ for: of, picked, unknown }),
  );
  if (steps.step === 'about') return <AboutWhom steps={steps} />;
  if (steps.step === 'whom') return <ForWhom steps={steps} />;
  if (steps.step === 'where') return <Where steps={steps} />;
  if (steps.step === 'check') return <CheckLetter steps={steps} of={of} picked={picked} unknown={unknown} />;
  return <Say steps={steps} of={of} />;
};
