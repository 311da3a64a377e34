import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { nationalNumbers, type ServiceEntry } from '../../shared/service-cards/service-card';
import { topicGroupsOf } from '../../shared/service-cards/topic-groups';
import { aria } from '../kit/aria';
import { Icon, type IconName } from '../kit/icon';
import { CallEntry } from './call-entry';
import { nationalWords, serviceTopicWords } from './service-card-words';
import './topic-cards.scss';

/** What one looks for, and whom to call for it. */
export const CallGroup = ({ icon, word, children }: { icon: IconName; word: string; children: ReactNode }) => (
  <View className="card call-group">
    <View className="call-group-head t-section" {...aria({ role: 'heading' })}>
      <Icon name={icon} />
      {word}
    </View>
    <View>{children}</View>
  </View>
);

interface TopicCardsProps<Entry> {
  readonly entries: readonly Entry[];
  /** Given while one is looked for that should not stand there. */
  readonly onReport?: ((entry: Entry) => void) | undefined;
}

/** Topic by topic; the same for a reader, and for whoever looks at what he is about to publish. */
export const TopicCards = <Entry extends ServiceEntry>({ entries, onReport }: TopicCardsProps<Entry>) => (
  <>
    {topicGroupsOf(entries).map((group) => (
      <CallGroup key={group.topic} {...serviceTopicWords[group.topic]}>
        {group.entries.map((entry, at) => (
          <CallEntry
            key={`${at} ${entry.phone}`}
            name={entry.name}
            phone={entry.phone}
            hours={entry.hours}
            onReport={onReport && (() => onReport(entry))}
          />
        ))}
      </CallGroup>
    ))}
  </>
);

/** 110 and its like, the same everywhere: they stand here also where nothing else could be read. */
export const NationalCard = () => (
  <CallGroup icon="phone" word="全国通用">
    {nationalNumbers.map((phone) => (
      <CallEntry key={phone} name={nationalWords[phone]} phone={phone} />
    ))}
  </CallGroup>
);
