import { handledBy } from '../../../../shared/suggestions/transitions';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { Field } from '../../../kit/field';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { LoginSheet } from '../../../kit/login-sheet';
import { Refused } from '../../../kit/trouble';
import { WhoCanSee } from '../../../kit/who-can-see';
import { WordsField } from '../../../kit/words-field';
import { CallCommunity } from '../../../people/call-community';
import { goTo } from '../../../platform/navigate';
import { ActRefused } from '../../../privacy/act-refused';
import { ConsentAsked } from '../../../privacy/consent-asked';
import { ForWhom } from '../../../proxies/for-whom';
import { inForce, throughOf, useWhomIActFor } from '../../../proxies/use-whom-i-act-for';
import { suggestionLoginReason, unknownPlaceWords } from '../../../suggestions/suggestion-draft';
import { answererWords, subjectOptions, suggestionReaders } from '../../../suggestions/suggestion-words';
import { Said } from './said';
import { useWriting } from './use-writing';

const Fields = ({ writing }: { writing: ReturnType<typeof useWriting> }) => {
  const { draft, place, asksPlace, faults } = writing;
  return (
    <Card>
      <WordsField
        label="您想说什么？"
        value={draft.value.words}
        max={500}
        placeholder="哪里做得不好，或者可以怎样更好。"
        error={faults.words}
        onChange={(words) => draft.change({ words })}
      />
      <Field label="关于谁" hint="不选也可以">
        <ChipPicker
          label="关于谁"
          optional
          options={subjectOptions}
          value={draft.value.about}
          onPick={(picked) => draft.change({ about: picked })}
        />
      </Field>
      {asksPlace && (
        <Field label="哪个社区" error={faults.place}>
          <RowGroup>
            <ListRow icon="place" title={place?.name ?? '选择社区'} onTap={() => goTo('placePicker')} />
          </RowGroup>
        </Field>
      )}
    </Card>
  );
};

/** One sentence, whom it is about, who will answer it, for oneself or for one for whom one acts; below, what was said before. */
export const WriteSuggestion = ({ given }: { given: string | undefined }) => {
  const writing = useWriting(given);
  const through = throughOf(writing.of, inForce(useWhomIActFor().data));
  const { about, file, login, send, of, pick } = writing;
  const answerer = answererWords[handledBy[about]];
  return (
    <>
      <ForWhom label="替谁提" given={given} value={of} onPick={pick} />
      <Fields writing={writing} />
      <WhoCanSee {...suggestionReaders(about, through)} />
      {file.error?.field === 'body.place' ? (
        <Refused words={unknownPlaceWords} />
      ) : (
        <ActRefused thrown={file.error} through={through} />
      )}
      <ConsentAsked thrown={file.error} through={through} onGiven={send} />
      <PrimaryButton label={`${of === undefined ? '' : '替TA'}交给${answerer}`} busy={file.isPending} onTap={send} />
      <Said key={of} of={of} />
      <CallCommunity evenElder />
      <LoginSheet {...login.sheet} reason={suggestionLoginReason} />
    </>
  );
};
