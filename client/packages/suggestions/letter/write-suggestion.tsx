import { View } from '@tarojs/components';
import { useState } from 'react';
import * as z from 'zod/mini';
import { suggestionSubjectSchema, suggestionWordsSchema } from '../../../../shared/suggestions/suggestion';
import { handledBy } from '../../../../shared/suggestions/transitions';
import { aria } from '../../../kit/aria';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { ListFoot } from '../../../kit/list-foot';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { LoginSheet, useLogin } from '../../../kit/login-sheet';
import { Refused } from '../../../kit/trouble';
import { WhoCanSee } from '../../../kit/who-can-see';
import { WordsField } from '../../../kit/words-field';
import { CallCommunity } from '../../../people/call-community';
import { useChosenPlace } from '../../../people/chosen-place';
import { useDraft } from '../../../platform/draft';
import { goTo } from '../../../platform/navigate';
import { SuggestionLine } from '../../../suggestions/suggestion-line';
import { answererWords, subjectWords } from '../../../suggestions/suggestion-words';
import { useFileSuggestion } from '../../../suggestions/use-file-suggestion';
import { useMySuggestions } from '../../../suggestions/use-my-suggestions';

const draftSchema = z.object({ words: z.string(), about: z.optional(suggestionSubjectSchema) });
const subjects = (Object.keys(subjectWords) as (keyof typeof subjectWords)[]).map((value) => ({
  value,
  word: subjectWords[value],
}));

const openOne = (id: string): void => goTo('letter', { id });

const useWriting = () => {
  const draft = useDraft('suggestion', draftSchema, { words: '' });
  const { place } = useChosenPlace();
  const file = useFileSuggestion();
  const login = useLogin();
  const [tried, setTried] = useState(false);
  const { words, about = 'other' } = draft.value;
  const community = place?.path.community;
  const fits = suggestionWordsSchema.safeParse(words).success;
  const send = () => {
    setTried(true);
    if (!fits || community === undefined) return;
    const onSuccess = ({ id }: { id: string }) => {
      draft.clear();
      openOne(id);
    };
    login.before(() => file.mutate({ body: { words, about, place: community } }, { onSuccess }));
  };
  const faults = {
    words: tried && !fits ? '请写清楚一些，至少六个字。' : undefined,
    place: tried && community === undefined ? '请先选您说的是哪个社区。' : undefined,
  };
  return { draft, about, place, file, login, faults, send };
};

const Mine = () => {
  const mine = useMySuggestions();
  if (mine.data === undefined || mine.data.length === 0) return null;
  return (
    <>
      <View className="t-section section-head" {...aria({ role: 'heading' })}>
        我提过的
      </View>
      <RowGroup>
        {mine.data.map((row) => (
          <SuggestionLine key={row.id} row={row} onOpen={openOne} />
        ))}
      </RowGroup>
      <ListFoot hasNext={mine.hasNextPage} busy={mine.isFetchingNextPage} onMore={() => void mine.fetchNextPage()} />
    </>
  );
};

/** One sentence, whom it is about, who will answer it; below, what one has said before. */
export const WriteSuggestion = () => {
  const { draft, about, place, file, login, faults, send } = useWriting();
  const answerer = answererWords[handledBy[about]];
  return (
    <>
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
            options={subjects}
            value={draft.value.about}
            onPick={(picked) => draft.change({ about: picked })}
          />
        </Field>
        <Field label="哪个社区" error={faults.place}>
          <RowGroup>
            <ListRow icon="place" title={place?.name ?? '选择社区'} onTap={() => goTo('placePicker')} />
          </RowGroup>
        </Field>
      </Card>
      <WhoCanSee
        everybody="看不到"
        handlers={`${answerer}负责答复的人看得到您写的话，您的名字只显示姓`}
        communityOnly={about === 'community' || about === 'gridWorker' ? '看不到，被说到的人不经手' : '看不到'}
      />
      {file.error && <Refused words={failureWords[file.error.code]} />}
      <PrimaryButton label={`交给${answerer}`} busy={file.isPending} onTap={send} />
      <Mine />
      <CallCommunity evenElder />
      <LoginSheet {...login.sheet} reason="登录后，答复才能送到您本人手里。" />
    </>
  );
};
