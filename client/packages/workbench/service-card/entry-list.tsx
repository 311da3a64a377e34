import { View } from '@tarojs/components';
import { type CardHead, mostEntries } from '../../../../shared/service-cards/service-card';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { Empty } from '../../../kit/empty';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { momentWords } from '../../../kit/time-words';
import { serverNow } from '../../../platform/server-time';
import { serviceTopicWords } from '../../../service-cards/service-card-words';
import { EntrySheet } from './entry-sheet';
import type { CardDraft } from './use-card-draft';
import './index.scss';

const stateWords = (head: CardHead | undefined, begun: boolean): string => {
  if (begun) return '有改动还没发布，已存在这台设备上。';
  return head === undefined ? '还没有发布过。' : `${head.office}${momentWords(head.changedAt, serverNow())}发布`;
};

interface EntryListProps {
  readonly draft: CardDraft;
  readonly head: CardHead | undefined;
  readonly onNext: () => void;
}

/** The numbers as they are to be: each opens to be changed or taken out. */
export const EntryList = ({ draft, head, onNext }: EntryListProps) => {
  const { entries, begun, write } = draft;
  return (
    <>
      <View className="t-note card-state">{stateWords(head, begun)}</View>
      {entries.length === 0 && (
        <Empty drawing="desk" title="卡上还没有号码" hint="物业、水电气暖、派出所，居民常找的先填" />
      )}
      <RowGroup>
        {entries.map(({ topic, name, phone, hours }, at) => (
          <ListRow
            key={`${at} ${phone}`}
            icon={serviceTopicWords[topic].icon}
            title={name}
            note={[phone, hours].filter(Boolean).join(' · ')}
            onTap={() => write(at)}
          />
        ))}
      </RowGroup>
      <View className="card-more">
        {entries.length < mostEntries ? (
          <SecondButton label="加一个号码" icon="plus" onTap={() => write(entries.length)} />
        ) : (
          <View className="t-note">{`一张卡最多${mostEntries}个号码，已经满了。`}</View>
        )}
      </View>
      {begun && <PrimaryButton label="下一步，看一看" onTap={onNext} />}
      <EntrySheet draft={draft} />
    </>
  );
};
