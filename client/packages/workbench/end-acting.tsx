import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActingRowView } from '../../../shared/proxies/acting-for';
import { Banner } from '../../kit/banner';
import { PrimaryButton, TextButton } from '../../kit/button';
import { ChipPicker } from '../../kit/chip-picker';
import { failureWords } from '../../kit/failure-words';
import { Field } from '../../kit/field';
import { QueryView } from '../../kit/query-view';
import { Sheet } from '../../kit/sheet';
import { Refused } from '../../kit/trouble';
import { WhoReads } from '../../kit/who-reads';
import { serverNow } from '../../platform/server-time';
import { consentLine } from '../../proxies/acting-words';
import { useActingAt } from '../../proxies/use-acting-at';
import { useRevokeActingFor } from '../../proxies/use-revoke-acting-for';
import { ChoiceList, Search } from './choice-list';
import { useAllPages } from './use-all-pages';
import './end-acting.scss';

const reasons = ['本人来电取消', '本人当面取消', '家人来电说不再代办'] as const;
type Reason = (typeof reasons)[number];
/** More are not read, but narrowed down. */
const most = 5;

const idOf = ({ principalId, agentId }: ActingRowView): string => `${principalId}/${agentId}`;
const pairWords = ({ principalMask, agentMask }: ActingRowView): string => `${agentMask}代${principalMask}`;

/** By surname, house, or both: 李 2号楼. A whole name finds its surname. */
export const fits = (row: ActingRowView, typed: string): boolean =>
  typed
    .split(/\s+/)
    .filter(Boolean)
    .every(
      (part) =>
        row.homeName.includes(part) || [row.principalMask, row.agentMask].some((mask) => mask[0] === [...part][0]),
    );

const Chosen = ({ row, onDone }: { row: ActingRowView; onDone: (words: string) => void }) => {
  const revoke = useRevokeActingFor();
  const [reason, setReason] = useState<Reason>(reasons[0]);
  const { principalId, agentId } = row;
  const end = () =>
    revoke.mutate(
      { params: { principalId, agentId }, body: { reason } },
      { onSuccess: () => onDone(`已取消${pairWords(row)}办事，双方都会收到通知。`) },
    );
  return (
    <>
      <Field label="为什么取消">
        <ChipPicker
          label="为什么取消"
          options={reasons.map((words) => ({ value: words, word: words }))}
          value={reason}
          onPick={(picked) => setReason(picked ?? reason)}
        />
      </Field>
      <View className="end-readers">
        <WhoReads words="双方和社区" />
      </View>
      {revoke.error && <Refused words={failureWords[revoke.error.code]} />}
      <PrimaryButton label={`取消${pairWords(row)}办事`} busy={revoke.isPending} onTap={end} />
    </>
  );
};

const Choose = ({ rows, onDone }: { rows: readonly ActingRowView[]; onDone: (words: string) => void }) => {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<string>();
  const found = rows.filter((row) => fits(row, typed));
  // Whoever is the only one needs no picking: the button says his name.
  const chosen = found.length === 1 ? found[0] : found.find((row) => idOf(row) === picked);
  if (rows.length === 0) return <View>这里没有登记过代办。</View>;
  return (
    <>
      <Search hint="姓，或者楼栋" value={typed} onType={setTyped} />
      {found.length === 0 ? (
        <View>没有找到，换个字再试。</View>
      ) : (
        <ChoiceList
          label="取消谁的代办"
          choices={found.slice(0, most).map((row) => ({
            value: idOf(row),
            title: pairWords(row),
            note: `${row.homeName} · ${consentLine(row, serverNow())}`,
          }))}
          value={chosen && idOf(chosen)}
          onPick={setPicked}
        />
      )}
      {found.length > most && <View className="t-note">{`还有${found.length - most}位，再写几个字找一找。`}</View>}
      {chosen && <Chosen key={idOf(chosen)} row={chosen} onDone={onDone} />}
    </>
  );
};

const EndSheet = ({ placeId, onClose, onDone }: EndSheetProps) => {
  const rows = useActingAt(placeId, true);
  useAllPages(rows);
  return (
    <Sheet open title="取消代办" onClose={onClose}>
      <View className="end-consequence">取消后马上生效，不能再替TA办事；以后要代办，得重新征得本人同意。</View>
      <QueryView query={rows}>{(items) => <Choose rows={items} onDone={onDone} />}</QueryView>
    </Sheet>
  );
};
interface EndSheetProps {
  readonly placeId: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** Somebody rings because nobody is to act for him any more: found by his name, ended at once. */
export const EndActing = ({ placeId }: { placeId: string }) => {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<string>();
  const begin = () => {
    setDone(undefined);
    setOpen(true);
  };
  const finish = (words: string) => {
    setOpen(false);
    setDone(words);
  };
  return (
    <>
      {done && <Banner icon="done" tone="done" words={done} />}
      <View className="end-way">
        <TextButton label="有人来电，取消代办" icon="phone" onTap={begin} />
      </View>
      {open && <EndSheet placeId={placeId} onClose={() => setOpen(false)} onDone={finish} />}
    </>
  );
};
