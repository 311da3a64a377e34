import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AskedWay } from '../../shared/kernel/consent';
import { type ContactPart, contactParts, type WishView } from '../../shared/wishes/wish';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { ListRow } from '../kit/list-row';
import { useOnceAtATime } from '../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from './act-sheet';
import { useOpenContact } from './use-open-contact';
import { contactWords } from './wish-words';

const ways = [
  { value: 'call', word: '打电话问过本人' },
  { value: 'visit', word: '当面问过本人' },
] as const satisfies readonly { value: AskedWay; word: string }[];

const notes = {
  phone: '邻居好跟您约时间',
  door: '楼栋和门牌，邻居好上门',
} as const satisfies Record<ContactPart, string>;

type Opened = Pick<WishView, 'held' | 'contactOpen' | 'contactOpenToAll' | 'relations' | 'through'>;

const useOpening = (wish: Opened) => {
  const [parts, setParts] = useState<readonly ContactPart[]>(wish.contactOpen ?? ['phone']);
  const [asked, setAsked] = useState<AskedWay>();
  const [everybody, setEverybody] = useState(wish.contactOpenToAll ?? false);
  const forAnother = !wish.relations.includes('author') || wish.through === 'proxy';
  const toggle = (part: ContactPart) => setParts(contactParts.filter((one) => (one === part) !== parts.includes(one)));
  return {
    parts,
    toggle,
    asked,
    setAsked,
    forAnother,
    everybody,
    setEverybody,
    body: {
      shows: [...parts],
      ...(everybody ? { everybody } : {}),
      ...(forAnother && asked !== undefined ? { asked } : {}),
    },
    isReady: parts.length > 0 && (!forAnother || asked !== undefined),
  };
};

/** What is opened, to whom and until when, said before it is. Staff say how they have asked him. */
export const OpenContactSheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: Opened }) => {
  const open = useOpenContact(wishId);
  const opening = useOpening(wish);
  const [tried, setTried] = useState(false);
  const send = useOnceAtATime(async () => {
    await open.mutateAsync({ params: { wishId }, body: opening.body });
    onDone();
  });
  const tap = () => {
    setTried(true);
    if (opening.isReady) send();
  };
  const missing = missingIn(opening, tried);
  return (
    <ActSheet
      readers={`${opening.everybody ? `现在已认领的${wish.held}位和以后来帮的邻居` : `现在已认领的${wish.held}位邻居`}；每看一次，都会告诉${opening.forAnother ? '居民本人' : '您'}`}
      title="公开联系方式"
      button="公开给来帮忙的邻居"
      busy={open.isPending}
      thrown={open.error}
      onClose={onClose}
      onSend={tap}
    >
      <View className="act-sheet-lead">
        不公开也能办，由社区转达。换了邻居要再同意一次，除非您勾选下面的“以后来的邻居也能看”；办完、退回或结束，就看不到了。随时可以收回。
      </View>
      <Field label="公开什么" error={missing.parts}>
        {contactParts.map((part) => (
          <ListRow
            key={part}
            title={contactWords[part]}
            note={notes[part]}
            checked={opening.parts.includes(part)}
            onTap={() => opening.toggle(part)}
          />
        ))}
      </Field>
      <ListRow
        title="以后来的邻居也能看"
        note="换了邻居或再来一位，不用再问；心愿办完为止"
        checked={opening.everybody}
        onTap={() => opening.setEverybody(!opening.everybody)}
      />
      {opening.forAnother && (
        <Field label="怎么问的" error={missing.asked}>
          <ChipPicker label="怎么问的" options={ways} value={opening.asked} onPick={opening.setAsked} />
        </Field>
      )}
    </ActSheet>
  );
};

const missingIn = ({ parts, forAnother, asked }: ReturnType<typeof useOpening>, tried: boolean) => ({
  parts: tried && parts.length === 0 ? '请选一项。' : undefined,
  asked: tried && forAnother && asked === undefined ? '请先问过本人，再选怎么问的。' : undefined,
});
