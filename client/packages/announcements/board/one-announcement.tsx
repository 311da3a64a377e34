import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnnouncementView } from '../../../../shared/announcements/announcement';
import { permitsAnnouncement } from '../../../../shared/announcements/transitions';
import { editionLine, issuerLine, stateOf, topicWords } from '../../../announcements/announcement-words';
import { useAnnouncement } from '../../../announcements/use-announcement';
import { aria } from '../../../kit/aria';
import { TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { QueryView } from '../../../kit/query-view';
import { StateLine } from '../../../kit/state-line';
import { longDayWords } from '../../../kit/time-words';
import { Timeline } from '../../../kit/timeline';
import { CallCommunity } from '../../../people/call-community';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { AmendSheet } from './amend-sheet';
import { PrintOuts } from './print-outs';
import { WithdrawSheet } from './withdraw-sheet';
import './board.scss';

const Words = ({ announcement }: { announcement: AnnouncementView }) => {
  const now = serverNow();
  const state = stateOf(announcement);
  const { title, body, reason, until, topic } = announcement;
  return (
    <Card>
      {state && <StateLine {...state} />}
      <View className="board-title" {...aria({ role: 'heading' })}>
        {title}
      </View>
      <View className="t-note">{`${topicWords[topic].word} · ${issuerLine(announcement, now)}`}</View>
      {reason !== undefined && <View className="board-reason">{`撤回原因：${reason}`}</View>}
      {body !== undefined && <View className="board-body">{body}</View>}
      {until !== undefined && <View className="t-note">{`有效期至${longDayWords(until, now)}`}</View>}
    </Card>
  );
};

/** Every edition stays readable: nobody is told that he read something else. */
const Editions = ({ editions }: Pick<AnnouncementView, 'editions'>) => {
  const now = serverNow();
  if (editions.length < 2) return null;
  const steps = editions.map(({ edition, at, title, body }, place) => ({
    key: String(edition),
    title: edition === 1 ? '发布' : `第${edition - 1}次更正`,
    when: editionLine(edition, at, now).replace(/^.*· /, ''),
    ...(body === undefined || place === editions.length - 1 ? {} : { note: `${title ?? ''}\n${body}` }),
  }));
  return (
    <Card title="更正记录">
      <Timeline steps={steps} />
    </Card>
  );
};

const ForIssuers = ({ announcement }: { announcement: AnnouncementView }) => {
  const [open, setOpen] = useState<'amend' | 'withdraw'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <PrintOuts announcement={announcement} />
      <View className="board-acts">
        {permitsAnnouncement('amendAnnouncement', announcement) && (
          <TextButton label="更正" icon="pencil" onTap={() => setOpen('amend')} />
        )}
        {permitsAnnouncement('withdrawAnnouncement', announcement) && (
          <TextButton quiet label="撤回" icon="stop" onTap={() => setOpen('withdraw')} />
        )}
      </View>
      {open === 'amend' && <AmendSheet announcement={announcement} onClose={close} />}
      {open === 'withdraw' && <WithdrawSheet announcement={announcement} onClose={close} />}
    </>
  );
};

/** One 公告: how it stands, what it says, what it said before. */
export const OneAnnouncement = ({ id }: { id: string }) => (
  <QueryView query={useAnnouncement(id)}>
    {(announcement) => (
      <>
        <Words announcement={announcement} />
        <Editions editions={announcement.editions} />
        {announcement.relations.includes('issuer') && <ForIssuers announcement={announcement} />}
        <CallCommunity />
        <View className="t-center">
          <TextButton quiet label="举报" onTap={() => goTo('report', { type: 'announcement', subject: id })} />
        </View>
      </>
    )}
  </QueryView>
);
