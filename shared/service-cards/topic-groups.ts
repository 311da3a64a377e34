import { type ServiceTopic, serviceTopics } from './service-card';

export interface TopicGroup<Entry> {
  readonly topic: ServiceTopic;
  readonly entries: readonly Entry[];
}

/** As they are read: topic by topic, and within one as they came. A topic with nothing in it isn't shown. */
export const topicGroupsOf = <Entry extends { readonly topic: ServiceTopic }>(
  entries: readonly Entry[],
): readonly TopicGroup<Entry>[] =>
  serviceTopics
    .map((topic) => ({ topic, entries: entries.filter((entry) => entry.topic === topic) }))
    .filter((group) => group.entries.length > 0);
