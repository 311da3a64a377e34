import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { maxPhotos, type PhotoPurpose } from '../../shared/files/photo';
import type { WishPhoto } from '../../shared/wishes/wish-photo';
import { SecondButton } from '../kit/button';
import { Field } from '../kit/field';
import { codeOf } from '../platform/call-failed';
import './photo-row.scss';
import { PhotoThumb } from './photo-thumb';
import { usePhoto } from './use-photo';
import { usePicking } from './use-picking';

interface PhotoPickerProps {
  readonly purpose: PhotoPurpose;
  /** Those that have been uploaded. */
  readonly value: readonly string[];
  readonly onChange: (photoIds: string[]) => void;
  /** Those of them that went with it before. */
  readonly known?: readonly WishPhoto[];
  /** Somebody who has not logged in does so first. */
  readonly before?: (act: () => void) => void;
  /** One is on its way: what is sent now would go without it. */
  readonly onBusy: (busy: boolean) => void;
}

interface ChosenProps {
  readonly photoId: string;
  readonly path: string | undefined;
  readonly known: WishPhoto | undefined;
  readonly label: string;
  readonly onRemove: () => void;
}

/** One that is gone is said so, and taken out by a tap: with it nothing could be sent. */
const Chosen = ({ photoId, path, known, label, onRemove }: ChosenProps) => {
  const asked = usePhoto(photoId, known === undefined);
  const photo = known ?? asked.data;
  const isGone = asked.isError && codeOf(asked.error) === 'NOT_FOUND';
  return (
    <PhotoThumb
      label={label}
      src={path ?? photo?.url}
      state={isGone ? 'withdrawn' : photo?.state}
      act="去掉"
      onAct={onRemove}
    />
  );
};

/** Up to three photos, one after another; never needed. What has been uploaded stays with the draft. */
export const PhotoPicker = ({
  purpose,
  value,
  onChange,
  known = [],
  before = (act) => act(),
  onBusy,
}: PhotoPickerProps) => {
  const picking = usePicking(purpose, value, onChange);
  const { sending, trouble, busy } = picking;
  useEffect(() => onBusy(busy), [busy, onBusy]);
  const isFull = value.length + (sending === undefined ? 0 : 1) >= maxPhotos;
  return (
    <Field label="照片" hint={`选填，最多${maxPhotos}张`} error={trouble}>
      <View className="photo-row">
        {value.map((photoId, index) => (
          <Chosen
            key={photoId}
            photoId={photoId}
            path={picking.pathOf(photoId)}
            known={known.find((photo) => photo.photoId === photoId)}
            label={`第${index + 1}张照片`}
            onRemove={() => picking.remove(photoId)}
          />
        ))}
        {sending && (
          <PhotoThumb
            label="正在上传的照片"
            src={sending}
            state="awaited"
            {...(busy ? {} : { act: '去掉', onAct: picking.giveUp })}
          />
        )}
      </View>
      <View className="t-note photo-words">拍清楚东西就好，请不要拍到人脸、门牌、证件。</View>
      {sending && trouble && <SecondButton label="再传一次" icon="send" busy={busy} onTap={picking.again} />}
      {!isFull && <SecondButton label="添加照片" icon="plus" busy={busy} onTap={() => before(picking.choose)} />}
    </Field>
  );
};
