import { Image } from '@tarojs/components';
import { inBrowser } from '../platform/surface';
import { aria } from './aria';

interface PictureProps {
  readonly src: string;
  /** What it shows, for those who cannot see it. */
  readonly label: string;
  readonly className: string;
  /** Cut to the frame, as a face in a ring; otherwise drawn whole. */
  readonly fills?: boolean;
  readonly onBroken?: () => void;
}

/** A picture with words. A browser draws its own element inside, which wants the words as well. */
export const Picture = ({ src, label, className, fills = false, onBroken }: PictureProps) => (
  <Image
    className={className}
    src={src}
    {...(fills ? { mode: 'aspectFill' as const } : {})}
    {...(onBroken ? { onError: onBroken } : {})}
    {...(inBrowser ? { nativeProps: { alt: label } } : {})}
    {...aria({ role: 'img', label })}
  />
);
