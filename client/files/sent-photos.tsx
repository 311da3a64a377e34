import { View } from '@tarojs/components';
import { useState } from 'react';
import type { WishPhoto } from '../../shared/wishes/wish-photo';
import { Card } from '../kit/card';
import './photo-row.scss';
import { PhotoThumb } from './photo-thumb';
import { sentRefusalWords } from './photo-words';
import { WithdrawPhotoSheet } from './withdraw-photo-sheet';

const noteOf = ({ state, reason, mine }: WishPhoto): string | undefined => {
  if (state === 'refused') return mine ? sentRefusalWords(reason) : undefined;
  return mine && state !== 'passed' ? '检查通过之前，只有发的人自己看得到。' : undefined;
};

interface SentPhotosProps {
  readonly title: string;
  readonly photos: readonly WishPhoto[];
}

/** Photos that came with a wish, or with a delivery, as far as they are open to whoever looks. */
export const SentPhotos = ({ title, photos }: SentPhotosProps) => {
  const [asking, setAsking] = useState<string>();
  if (photos.length === 0) return null;
  const notes = new Set(photos.map(noteOf).filter((note) => note !== undefined));
  return (
    <Card title={title}>
      <View className="photo-row">
        {photos.map(({ photoId, url, state, mine }, index) => (
          <PhotoThumb
            key={photoId}
            label={`${title}，第${index + 1}张`}
            src={url}
            state={state}
            {...(mine && state !== 'refused' ? { act: '撤回', onAct: () => setAsking(photoId) } : {})}
          />
        ))}
      </View>
      {[...notes].map((note) => (
        <View key={note} className="t-note">
          {note}
        </View>
      ))}
      {asking && (
        <WithdrawPhotoSheet photoId={asking} open onClose={() => setAsking(undefined)} after="文字不受影响。" />
      )}
    </Card>
  );
};
