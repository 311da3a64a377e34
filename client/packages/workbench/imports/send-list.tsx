import { View } from '@tarojs/components';
import { useState } from 'react';
import { mostBytes } from '../../../../shared/imports/import-job';
import type { ImportKind } from '../../../../shared/imports/sheet-columns';
import { kindHints, kindWords } from '../../../imports/import-words';
import { useSendList } from '../../../imports/use-send-list';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { chooseFile } from '../../../platform/choose-file';

const tooBig = `文件超过${mostBytes / 1_000_000}兆，请分成几个文件。`;
const empty = '这个文件是空的。';

interface SendListProps {
  readonly placeId: string;
  /** The lists that he hands in here. */
  readonly kinds: readonly ImportKind[];
  readonly onSent: (importId: string) => void;
}

const preferred = (kinds: readonly ImportKind[]): ImportKind =>
  kinds.includes('households') ? 'households' : (kinds[0] ?? 'orgTree');

/** Which list, and the file. What it must hold is said before it is chosen, and who will read it. */
export const SendList = ({ placeId, kinds, onSent }: SendListProps) => {
  const [kind, setKind] = useState<ImportKind>(preferred(kinds));
  const options = kinds.map((value) => ({ value, word: kindWords[value] }));
  const [objection, setObjection] = useState<string>();
  const { sending, share } = useSendList();
  const choose = async () => {
    const file = await chooseFile(['xlsx', 'csv']);
    if (file === undefined) return;
    const wrong = file.bytes.length > mostBytes ? tooBig : file.bytes.length === 0 ? empty : undefined;
    setObjection(wrong);
    if (wrong === undefined) sending.mutate({ kind, place: placeId, file }, { onSuccess: ({ id }) => onSent(id) });
  };
  const refused = objection ?? (sending.error ? failureWords[sending.error.code] : undefined);
  return (
    <Card title="导入一份名单">
      <Field label="哪种名单">
        <ChipPicker label="哪种名单" options={options} value={kind} onPick={(picked) => setKind(picked ?? kind)} />
      </Field>
      <View className="t-note">{kindHints[kind]}</View>
      <WhoReads words="本社区和街道的工作人员" />
      {refused && <Refused words={refused} />}
      <PrimaryButton
        label={sending.isPending ? `正在上传 ${Math.round(share * 100)}%` : '选择文件并导入'}
        busy={sending.isPending}
        onTap={() => void choose()}
      />
    </Card>
  );
};
