import { View } from '@tarojs/components';
import { Picture } from '../kit/picture';
import { QueryView } from '../kit/query-view';
import { StateLine } from '../kit/state-line';
import './photo-card.scss';
import { photoRefusalWords, photoStateWords } from './photo-words';
import { type PhotoView, usePhoto } from './use-photo';

const noteOf = ({ state, reason }: PhotoView): string | undefined => {
  if (state === 'refused') return reason && photoRefusalWords[reason];
  return state === 'checking' ? '通过之前只有您自己看得到，一般不超过半小时。' : undefined;
};

/** A photo of mine: the picture as far as there is one, and how far it has come. */
export const PhotoCard = ({ photoId, label }: { photoId: string; label: string }) => (
  <QueryView query={usePhoto(photoId)}>
    {(photo) => {
      const note = noteOf(photo);
      return (
        <View className="photo">
          {photo.url && <Picture className="photo-picture" fills src={photo.url} label={label} />}
          <StateLine {...photoStateWords[photo.state]} large />
          {note && <View className="t-note">{note}</View>}
        </View>
      );
    }}
  </QueryView>
);
