import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SuggestionView } from '../../../../shared/suggestions/suggestion';
import { type SuggestionAct, suggestionActsOpenTo } from '../../../../shared/suggestions/transitions';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { throughNote } from '../../../kit/through-words';
import { momentWords } from '../../../kit/time-words';
import { Timeline } from '../../../kit/timeline';
import { Refused } from '../../../kit/trouble';
import { MessageGrants } from '../../../notices/message-grants';
import { CallCommunity } from '../../../people/call-community';
import { useMe } from '../../../people/use-me';
import { serverNow } from '../../../platform/server-time';
import {
  answererWords,
  promise,
  stepTitle,
  subjectWords,
  suggestionStateWords,
} from '../../../suggestions/suggestion-words';
import { useCloseSuggestion } from '../../../suggestions/use-close-suggestion';
import { useSuggestion } from '../../../suggestions/use-suggestion';
import { AnswerSheet, ReopenSheet } from './words-sheets';

const Facts = ({ suggestion }: { suggestion: SuggestionView }) => {
  const now = serverNow();
  const due = promise(suggestion, now);
  const { number, about, placeName, handledBy, state, relations, through, authorMask, receivedAt } = suggestion;
  return (
    <Card>
      <StateLine {...suggestionStateWords[state]} large />
      {due && <View className="t-strong">{`${answererWords[handledBy]}${due}`}</View>}
      <FactRow label="编号">{`${number.slice(0, 4)} ${number.slice(4)}`}</FactRow>
      <FactRow label="关于">{`${placeName}的${subjectWords[about]}`}</FactRow>
      {through !== undefined && through !== 'self' && <FactRow label="替谁提的">{authorMask}</FactRow>}
      {relations.includes('handler') && <FactRow label="来自">{authorMask}</FactRow>}
      <FactRow label="提出">{momentWords(receivedAt, now)}</FactRow>
    </Card>
  );
};

const Steps = ({ suggestion }: { suggestion: SuggestionView }) => {
  const now = serverNow();
  const steps = suggestion.steps.map(({ id, at, act, through, actedBy, note }) => ({
    key: id,
    title: `${stepTitle(act)}${throughNote(through, actedBy)}`,
    when: momentWords(at, now),
    ...(note === undefined ? {} : { note }),
  }));
  return (
    <Card title="经过">
      <Timeline steps={steps} />
    </Card>
  );
};

const Acts = ({ suggestion }: { suggestion: SuggestionView }) => {
  const [open, setOpen] = useState<SuggestionAct>();
  const close = useCloseSuggestion();
  const { id, state } = suggestion;
  const acts = suggestionActsOpenTo(suggestion);
  const endWords = state === 'answered' ? '满意，结束' : '不用办了，结束';
  return (
    <>
      {close.error && <Refused words={failureWords[close.error.code]} />}
      {acts.includes('answerSuggestion') && <PrimaryButton label="答复" onTap={() => setOpen('answerSuggestion')} />}
      {acts.includes('closeSuggestion') && (
        <SecondButton
          label={endWords}
          busy={close.isPending}
          onTap={() => close.mutate({ params: { suggestionId: id } })}
        />
      )}
      {acts.includes('reopenSuggestion') && (
        <SecondButton label="不满意，请再办" onTap={() => setOpen('reopenSuggestion')} />
      )}
      {open === 'answerSuggestion' && <AnswerSheet suggestionId={id} onClose={() => setOpen(undefined)} />}
      {open === 'reopenSuggestion' && <ReopenSheet suggestionId={id} onClose={() => setOpen(undefined)} />}
    </>
  );
};

/** In which an answer is waited for. */
const waitingStates: readonly SuggestionView['state'][] = ['received', 'reopened'];

/** One of them: how it stands, by when, what was said, and what one can do. */
export const OneSuggestion = ({ id }: { id: string }) => {
  const me = useMe();
  return (
    <QueryView query={useSuggestion(id)}>
      {(suggestion) => (
        <>
          <Facts suggestion={suggestion} />
          {waitingStates.includes(suggestion.state) && suggestion.relations.includes('author') && (
            <MessageGrants me={me.data} matter="suggestion" />
          )}
          <Steps suggestion={suggestion} />
          <Acts suggestion={suggestion} />
          <CallCommunity evenElder />
        </>
      )}
    </QueryView>
  );
};
