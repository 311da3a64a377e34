import type { AnnouncementHead } from '../../shared/announcements/head';
import { ListRow } from '../kit/list-row';
import { serverNow } from '../platform/server-time';
import { issuerLine, stateOf, topicWords } from './announcement-words';

interface AnnouncementLineProps {
  readonly head: AnnouncementHead;
  readonly isNew: boolean;
  readonly onOpen: (id: string) => void;
}

/** One 公告 in a list: what about, who speaks, since when, and whether it still holds. */
export const AnnouncementLine = ({ head, isNew, onOpen }: AnnouncementLineProps) => {
  const state = stateOf(head);
  const marks = [...(isNew ? ['没看过'] : []), ...(state ? [state.word] : [])];
  return (
    <ListRow
      icon={state?.icon ?? topicWords[head.topic].icon}
      title={head.title}
      note={[...marks, issuerLine(head, serverNow())].join(' · ')}
      onTap={() => onOpen(head.id)}
    />
  );
};
