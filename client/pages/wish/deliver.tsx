import { useState } from 'react';
import * as z from 'zod/mini';
import { PhotoPicker } from '../../files/photo-picker';
import { useDraft } from '../../platform/draft';
import type { WishSheetProps } from '../../wishes/act-sheet';
import { DeliverSheet } from '../../wishes/deliver-sheet';

const takenSchema = z.object({ photoIds: z.array(z.string()) });

/** What was done, in words and, where he likes, in photos; both stay on the phone until they are sent. */
export const Deliver = (sheet: WishSheetProps & { held: number }) => {
  const taken = useDraft(`delivered:${sheet.wishId}`, takenSchema, { photoIds: [] });
  const { photoIds } = taken.value;
  const [sending, setSending] = useState(false);
  return (
    <DeliverSheet
      {...sheet}
      photoIds={photoIds}
      waits={sending}
      onDone={() => {
        taken.clear();
        sheet.onDone();
      }}
    >
      <PhotoPicker
        purpose="delivery"
        value={photoIds}
        onChange={(next) => taken.change({ photoIds: next })}
        onBusy={setSending}
      />
    </DeliverSheet>
  );
};
