import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AnnouncementView } from '../../../../shared/announcements/announcement';
import { groupTextOf, loudspeakerScriptOf, posterOf } from '../../../announcements/print-out';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { copyWords } from '../../../platform/clipboard';
import { inBrowser } from '../../../platform/surface';

const ways = [
  { value: 'poster', word: '张贴版' },
  { value: 'group', word: '微信群文字' },
  { value: 'script', word: '喇叭稿' },
] as const;
type Way = (typeof ways)[number]['value'];

const Poster = ({ announcement }: { announcement: AnnouncementView }) => {
  const { heading, title, paragraphs, foot } = posterOf(announcement);
  return (
    <>
      <View className="poster">
        <View className="poster-heading">{heading}</View>
        <View className="poster-title">{title}</View>
        {paragraphs.map((paragraph) => (
          <View key={paragraph} className="poster-paragraph">
            {paragraph}
          </View>
        ))}
        {foot.map((line) => (
          <View key={line} className="poster-foot">
            {line}
          </View>
        ))}
      </View>
      {inBrowser && <SecondButton label="打印张贴版" onTap={() => window.print()} />}
    </>
  );
};

/** Nothing leaves the phone but what one copies himself. */
const Copied = ({ words, act }: { words: string; act: string }) => {
  const [done, setDone] = useState<boolean>();
  return (
    <>
      <View className="board-script">{words}</View>
      <SecondButton label={act} onTap={() => void copyWords(words).then(setDone)} />
      {done !== undefined && (
        <View className="t-note">{done ? '已复制，可以粘贴了。' : '没能复制，请长按上面的文字。'}</View>
      )}
    </>
  );
};

/** 一稿三用: board, group, loudspeaker. */
export const PrintOuts = ({ announcement }: { announcement: AnnouncementView }) => {
  const [way, setWay] = useState<Way>('poster');
  return (
    <Card title="张贴、发群、广播">
      <ChipPicker label="用在哪里" options={ways} value={way} onPick={(picked) => setWay(picked ?? way)} />
      {way === 'poster' && <Poster announcement={announcement} />}
      {way === 'group' && <Copied key="group" words={groupTextOf(announcement)} act="复制文字" />}
      {way === 'script' && (
        <Copied key="script" words={loudspeakerScriptOf(announcement).join('\n')} act="复制喇叭稿" />
      )}
    </Card>
  );
};
