import { View } from '@tarojs/components';
import type { NoticeView } from '../../shared/notices/notice';
import { aria } from '../kit/aria';
import { Icon } from '../kit/icon';
import { momentWords } from '../kit/time-words';
import { serverNow } from '../platform/server-time';
import { deliveryWords, noticeWords, sentenceOf } from './notice-words';
import './notice-row.scss';

/** One notice: what happened, about which matter, when, and how far WeChat carried it. */
export const NoticeRow = ({ notice, onOpen }: { notice: NoticeView; onOpen: (notice: NoticeView) => void }) => {
  const { icon, tone } = noticeWords[notice.kind];
  const sentence = sentenceOf(notice);
  const { number } = notice.subject;
  const facts = [
    momentWords(notice.at, serverNow()),
    number && `编号 ${number.slice(0, 4)} ${number.slice(4)}`,
    deliveryWords(notice),
  ].filter(Boolean);
  return (
    <View
      className={`notice ${notice.read ? '' : 'notice-unread'}`}
      hoverClass="pressed"
      onClick={() => onOpen(notice)}
      {...aria({ role: 'button', label: [...(notice.read ? [] : ['未读']), sentence, ...facts].join('，') })}
    >
      <View className={`notice-mark notice-${tone}`}>
        <Icon name={icon} />
        {!notice.read && <View className="notice-dot" />}
      </View>
      <View className="notice-body">
        <View className="notice-sentence">{sentence}</View>
        <View className="notice-facts">
          {facts.map((fact) => (
            <View key={fact} className="notice-fact">
              {fact}
            </View>
          ))}
        </View>
      </View>
    </View>
  );
};
