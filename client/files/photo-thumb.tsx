import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { PhotoState } from '../../shared/files/photo';
import { aria } from '../kit/aria';
import { TextButton } from '../kit/button';
import { Icon } from '../kit/icon';
import { Picture } from '../kit/picture';
import { StateLine } from '../kit/state-line';
import './photo-row.scss';
import { photoStateWords } from './photo-words';

interface PhotoThumbProps {
  /** What it shows, for those who cannot see it. */
  readonly label: string;
  readonly src?: string | undefined;
  readonly state?: PhotoState | undefined;
  /** What can be done with it, in a word. */
  readonly act?: string;
  readonly onAct?: () => void;
}

const lookAt = (url: string) => void Taro.previewImage({ urls: [url], current: url }).catch(() => undefined);

/** One photo in a row: small, with how far it has come, and drawn whole by a tap. */
export const PhotoThumb = ({ label, src, state, act, onAct }: PhotoThumbProps) => (
  <View className="photo-thumb">
    {src === undefined ? (
      <View className="photo-thumb-picture photo-thumb-none" {...aria({ role: 'img', label })}>
        <Icon name="eye" />
      </View>
    ) : (
      <View onClick={() => lookAt(src)} {...aria({ role: 'button', label: `放大${label}` })}>
        <Picture className="photo-thumb-picture" fills src={src} label={label} />
      </View>
    )}
    {state !== undefined && state !== 'passed' && <StateLine {...photoStateWords[state]} />}
    {act && onAct && <TextButton quiet label={act} onTap={onAct} />}
  </View>
);
