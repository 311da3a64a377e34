import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { daysInMs, later, shanghaiDay } from '../../../../shared/kernel/instant';
import { topicWords } from '../../../announcements/announcement-words';
import { announcementDraftSchema, emptyDraft, faultsOf } from '../../../announcements/draft';
import { usePublishAnnouncement } from '../../../announcements/use-publish-announcement';
import { aria } from '../../../kit/aria';
import { PrimaryButton, SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { longDayWords } from '../../../kit/time-words';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useDraft } from '../../../platform/draft';
import { replaceWith } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { WordsFields } from './words-fields';
import './board.scss';

const topics = (Object.keys(topicWords) as (keyof typeof topicWords)[]).map((value) => ({
  value,
  ...topicWords[value],
}));

const useWriting = (placeId: string) => {
  const draft = useDraft(`announcement:${placeId}`, announcementDraftSchema, emptyDraft);
  const publish = usePublishAnnouncement();
  const [tried, setTried] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const faults = faultsOf(draft.value);
  const preview = () => {
    setTried(true);
    setPreviewing(Object.keys(faults).length === 0);
  };
  const send = () => {
    const { title, body, topic = 'notice', urgent, until } = draft.value;
    const given = { title, body, topic, urgent, ...(until === '' ? {} : { until }) };
    const onSuccess = ({ id }: { id: string }) => {
      draft.clear();
      replaceWith('board', { id });
    };
    publish.mutate({ params: { placeId }, body: given }, { onSuccess });
  };
  return { draft, publish, faults: tried ? faults : {}, previewing, setPreviewing, preview, send };
};

type Writing = ReturnType<typeof useWriting>;

const Until = ({ draft: { value, change } }: Pick<Writing, 'draft'>) => {
  const now = serverNow();
  const dayIn = (days: number) => shanghaiDay(later(now, daysInMs(days)));
  const until = value.until === '' ? '一直有效' : longDayWords(value.until, now);
  return (
    <Field label="有效期至" hint="选填，过后自动收起">
      <Picker
        mode="date"
        value={value.until === '' ? dayIn(3) : value.until}
        start={dayIn(0)}
        end={dayIn(365)}
        onChange={({ detail }) => change({ until: detail.value })}
      >
        <View className="field-box" {...aria({ role: 'button', label: `有效期，${until}` })}>
          {until}
        </View>
      </Picker>
      {value.until !== '' && <TextButton quiet label="改成一直有效" onTap={() => change({ until: '' })} />}
    </Field>
  );
};

const Form = ({ draft, faults, preview }: Writing) => (
  <>
    <Card>
      <WordsFields {...draft.value} faults={faults} onChange={draft.change} />
      <Field label="类别" hint="不选就是通知">
        <ChipPicker
          label="类别"
          optional
          options={topics}
          value={draft.value.topic}
          onPick={(topic) => draft.change({ topic })}
        />
      </Field>
      <Until draft={draft} />
    </Card>
    <RowGroup>
      <ListRow
        title="紧急"
        note="标在最前面"
        checked={draft.value.urgent}
        onTap={() => draft.change({ urgent: !draft.value.urgent })}
      />
    </RowGroup>
    <PrimaryButton label="预览" onTap={preview} />
  </>
);

const Preview = ({ draft, publish, setPreviewing, send, placeName }: Writing & { placeName: string }) => (
  <>
    <Card>
      <View className="board-title">{draft.value.title}</View>
      <View className="board-body">{draft.value.body}</View>
    </Card>
    <WhoReads words={`${placeName}的所有人，不用登录也能看`} />
    {publish.error && <Refused words={failureWords[publish.error.code]} />}
    <PrimaryButton label="发布公告" busy={publish.isPending} onTap={send} />
    <SecondButton label="再改改" onTap={() => setPreviewing(false)} />
  </>
);

/** Written, looked at as others will see it, then published. The draft stays on this phone. */
export const WriteAnnouncement = ({ placeId, placeName }: { placeId: string; placeName: string }) => {
  const writing = useWriting(placeId);
  return (
    <>
      <View className="t-section section-head">{`发给${placeName}`}</View>
      {writing.previewing ? <Preview {...writing} placeName={placeName} /> : <Form {...writing} />}
    </>
  );
};
