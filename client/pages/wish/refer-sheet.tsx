import { View } from '@tarojs/components';
import { useState } from 'react';
import { mayNeedProfessional } from '../../../shared/wishes/professional';
import { type ReferralKind, referralKinds } from '../../../shared/wishes/referral';
import { referWish } from '../../../shared/wishes/referral-contract';
import type { WishView } from '../../../shared/wishes/wish';
import { ChipPicker } from '../../kit/chip-picker';
import { Field } from '../../kit/field';
import { TextField } from '../../kit/text-field';
import { UsualWords } from '../../kit/usual-words';
import { WordsField } from '../../kit/words-field';
import { useOnceAtATime } from '../../platform/once-at-a-time';
import { ActSheet, type WishSheetProps } from '../../wishes/act-sheet';
import { referralKindWords } from '../../wishes/referral-words';
import { useReferWish } from '../../wishes/use-refer-wish';
import { useWritten } from '../../wishes/written';
import { CallDay, dayIn } from './call-day';
import { useCardEntries } from './use-card-entries';

const kinds = referralKinds.map((value) => ({ value, word: referralKindWords[value] }));

const usual: Readonly<Record<ReferralKind, readonly string[]>> = {
  professional: ['这件事要专业师傅来做才安全，请别自己动手，也别请邻居动手。打电话时说是社区转介的。'],
  social_aid: ['您可以申请民政救助。打电话说明情况，要带什么材料，他们会告诉您。'],
  hospital: ['这件事请医生看过再定。去之前先打电话，问好时间和要带的证件。'],
  disabled_federation: ['您可以向残联申请。打电话说明情况，要带什么材料，他们会告诉您。'],
  other: ['这件事由他们办。打电话时说是社区转介的。'],
};

const faultWords: Readonly<Record<string, string>> = {
  kind: '请选转给谁。',
  office: '请写单位名称，2到30个字，不要带电话号码。',
  officePhone: '请填座机（带区号）、400电话、单位手机或短号，只填一个。',
};

interface Named {
  readonly kind: ReferralKind | undefined;
  readonly office: string;
  readonly officePhone: string;
  readonly callOn: string;
}

type Fault = (field: string) => string | undefined;

/** From the service card at a tap; typed only where the card has nobody for it. */
const Office = ({ wish, named, change, fault }: OfficeProps) => {
  const entries = useCardEntries(wish, named.kind);
  return (
    <>
      {entries.length > 0 && (
        <Field label="便民服务卡上的" hint="点一下就填好">
          <ChipPicker
            label="便民服务卡上的"
            options={entries.map(({ name, phone }) => ({ value: `${name} ${phone}`, word: `${name} ${phone}` }))}
            value={`${named.office} ${named.officePhone}`}
            onPick={(picked) => {
              const entry = entries.find(({ name, phone }) => `${name} ${phone}` === picked);
              if (entry) change({ office: entry.name, officePhone: entry.phone });
            }}
          />
        </Field>
      )}
      <TextField
        label="单位名称"
        value={named.office}
        placeholder="比如 港华燃气客服"
        error={fault('office')}
        onChange={(office) => change({ office })}
      />
      <TextField
        label="电话"
        hint="居民会打这个电话"
        value={named.officePhone}
        placeholder="比如 0631-5550011"
        error={fault('officePhone')}
        onChange={(officePhone) => change({ officePhone })}
      />
    </>
  );
};
interface OfficeProps {
  readonly wish: WishView;
  readonly named: Named;
  readonly change: (part: Partial<Named>) => void;
  readonly fault: Fault;
}

/** What is written so far, and which field of it is at fault. */
const useReferral = (wish: WishView) => {
  const isProfessional = mayNeedProfessional(wish.words, wish.publicWords);
  const [named, setNamed] = useState<Named>({
    kind: isProfessional ? 'professional' : undefined,
    office: '',
    officePhone: '',
    callOn: dayIn(7),
  });
  const words = useWritten(`refer:${wish.id}`, 2, '请写清楚为什么转介、打电话时怎么说。');
  const parsed = referWish.body.safeParse({ ...named, words: words.text });
  const faultAt = parsed.success ? undefined : String(parsed.error.issues[0]?.path[0]);
  return {
    named,
    words,
    body: parsed.data,
    faultAt,
    change: (part: Partial<Named>) => setNamed((now) => ({ ...now, ...part })),
  };
};

/** 转介: a refusal that hands on. The resident reads whom to call, and when somebody asks him what came of it. */
export const ReferSheet = ({ wishId, onClose, onDone, wish }: WishSheetProps & { wish: WishView }) => {
  const refer = useReferWish(wishId);
  const { named, words, body, faultAt, change } = useReferral(wish);
  const [tried, setTried] = useState(false);
  const fault: Fault = (field) => (tried && faultAt === field ? faultWords[field] : undefined);
  const send = useOnceAtATime(async (whole: NonNullable<typeof body>) => {
    await refer.mutateAsync({ params: { wishId }, body: whole });
    words.clear();
    onDone();
  });
  const tap = () => {
    setTried(true);
    if (words.isReady() && body !== undefined) send(body);
  };
  return (
    <ActSheet
      readers="居民本人、社区和网格员"
      title="转介"
      button="转介，告诉居民"
      busy={refer.isPending}
      thrown={refer.error}
      onClose={onClose}
      onSend={tap}
    >
      <View className="act-sheet-lead">
        {`心愿不再请邻居来帮，居民会看到单位名称和电话${wish.held > 0 ? '；已认领的邻居会收到通知，不用再去' : ''}。`}
      </View>
      <Field label="转给谁" error={fault('kind')}>
        <ChipPicker label="转给谁" options={kinds} value={named.kind} onPick={(kind) => change({ kind })} />
      </Field>
      <Office wish={wish} named={named} change={change} fault={fault} />
      {named.kind && (
        <UsualWords label="常用的" usual={usual[named.kind]} value={words.text} onPick={words.field.onChange} />
      )}
      <WordsField
        label="对居民说"
        hint="为什么转介，打电话时怎么说"
        placeholder="比如：燃气管要专业师傅来看，请别自己动手。"
        max={200}
        {...words.field}
      />
      <CallDay value={named.callOn} onChange={(callOn) => change({ callOn })} />
    </ActSheet>
  );
};
