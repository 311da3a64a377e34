import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InputOf } from '../../../../shared/kernel/contract';
import type { changeSettings } from '../../../../shared/settings/contract';
import type { SettingView } from '../../../../shared/settings/setting-change';
import { PrimaryButton, SecondButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { FactRow } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { settingWords, sourceWords, valueWords } from '../../../settings/setting-words';
import { useChangeSettings } from '../../../settings/use-change-settings';
import { draftOf, ValueField, valueIn } from './value-field';

interface SettingSheetProps {
  readonly setting: SettingView;
  /** The node at which it is changed, as it was read. */
  readonly node: { readonly placeId: string; readonly placeName: string; readonly version: number };
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

/** One setting at one node: what binds now, another value, or none of its own. */
export const SettingSheet = ({ setting, node, isOwn, onClose }: SettingSheetProps) => {
  const { name, value, from, inherited } = setting;
  const change = useChangeSettings();
  const [draft, setDraft] = useState(draftOf(value));
  const [tried, setTried] = useState(false);
  const wanted = valueIn(name, draft);
  const send = (asked: unknown) => {
    const changes = { [name]: asked } as InputOf<typeof changeSettings>['body']['changes'];
    const body = { version: node.version, changes };
    change.mutate({ params: { placeId: node.placeId }, body }, { onSuccess: onClose });
  };
  const save = () => {
    setTried(true);
    if (wanted !== undefined) send(wanted);
  };
  return (
    <Sheet open title={settingWords[name].title} onClose={onClose}>
      <View className="t-note">{settingWords[name].does}</View>
      <FactRow label="现在">{`${valueWords(name, value)}（${sourceWords[from]}）`}</FactRow>
      <ValueField name={name} draft={draft} isWrong={tried && wanted === undefined} onChange={setDraft} />
      <View className="t-note">{`保存后，${node.placeName}马上按新的办；谁改的、从多少改到多少，会记在“修改记录”里。`}</View>
      {change.error && <Refused words={failureWords[change.error.code]} />}
      <PrimaryButton label="保存设置" busy={change.isPending} onTap={save} />
      {isOwn && (
        <SecondButton
          label={`沿用上级：${valueWords(name, inherited)}`}
          busy={change.isPending}
          onTap={() => send(null)}
        />
      )}
    </Sheet>
  );
};
