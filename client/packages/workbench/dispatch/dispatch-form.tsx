import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MembershipView } from '../../../../shared/memberships/membership';
import { mayNeedProfessional } from '../../../../shared/wishes/professional';
import { maxPlaces, type WishCategory, type WishView } from '../../../../shared/wishes/wish';
import { PrimaryButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { PrimaryBar } from '../../../kit/primary-bar';
import { Stepper } from '../../../kit/stepper';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { WordsField } from '../../../kit/words-field';
import { useOnceAtATime } from '../../../platform/once-at-a-time';
import { CheckedSafe } from '../../../wishes/checked-safe';
import { IssuedMarks, useIssuedMarks } from '../../../wishes/issued-marks';
import { useAssignWish } from '../../../wishes/use-assign-wish';
import { categoryOptions } from '../../../wishes/wish-words';
import { useWritten } from '../../../wishes/written';
import { ChooseMember } from './choose-member';

/** The fewest letters of a name. */
const shortest = 2;

/** With whom he comes: how many, and what they call themselves. Nobody of them is named. */
const useGroup = (size: number) => {
  const [team, setTeam] = useState('');
  const named = team.trim();
  const tooShort = named !== '' && named.length < shortest;
  return {
    field: { value: team, onChange: setTeam, error: tooShort ? '队名至少两个字，也可以不写。' : undefined },
    /** Undefined: the name is too short, and told at its field. */
    read: () => {
      if (size === 1) return {};
      return tooShort ? undefined : { size, ...(named === '' ? {} : { team: named }) };
    },
  };
};

/** What staff have not said yet: the words that the member reads, and what kind of wish it is. */
const useIssued = (wish: WishView) => {
  const isIssued = wish.publicWords !== undefined;
  const words = useWritten(`publish:${wish.id}`, 4, '请写清楚要帮什么。', wish.publicWords ?? '');
  const [category, setCategory] = useState<WishCategory | undefined>(wish.category);
  const [tried, setTried] = useState(false);
  const [safe, setSafe] = useState(false);
  const [size, setSize] = useState(1);
  const group = useGroup(size);
  const marks = useIssuedMarks(wish.words, category, wish.rules, wish.priceCeiling);
  const asksSafe = !isIssued && mayNeedProfessional(wish.words, words.text);
  return {
    isIssued,
    words,
    category,
    setCategory,
    asksSafe,
    safe,
    setSafe,
    size,
    setSize,
    group,
    /** For how many he may be asked at most: what is not on the wall yet needs as many as come. */
    mostPlaces: isIssued ? wish.places - wish.held : maxPlaces,
    marks,
    tried,
    clear: words.clear,
    /** Undefined: something is missing, and told at its field. */
    read: () => {
      const named = group.read();
      if (isIssued) return named;
      setTried(true);
      if (!words.isReady() || category === undefined || named === undefined || marks.ceilingFault !== undefined)
        return undefined;
      const checked = asksSafe && safe ? { checkedSafe: true } : {};
      return { ...named, issued: { publicWords: words.text, category, places: size, ...checked, ...marks.body } };
    },
  };
};

const IssuedFields = ({ issued }: { issued: ReturnType<typeof useIssued> }) => (
  <>
    <WordsField label="对党员说的话" placeholder="比如：帮一位邻居换灯泡" max={120} {...issued.words.field} />
    <View className="t-note">请去掉姓名、电话、门牌。TA来不了时，这句话会放到心愿墙。</View>
    {issued.asksSafe && <CheckedSafe checked={issued.safe} onChange={issued.setSafe} />}
    <Field label="类别" error={issued.tried && issued.category === undefined ? '请选一个类别。' : undefined}>
      <ChipPicker label="类别" options={categoryOptions} value={issued.category} onPick={issued.setCategory} />
    </Field>
    <IssuedMarks marks={issued.marks} tried={issued.tried} />
  </>
);

const GroupFields = ({ issued: { mostPlaces, size, setSize, group } }: { issued: ReturnType<typeof useIssued> }) =>
  mostPlaces === 1 ? null : (
    <>
      <Field label="请TA一共来几位" hint="带队的话，由TA负责">
        <Stepper label="一共来" unit="位" value={size} min={1} max={mostPlaces} onStep={setSize} />
      </Field>
      {size > 1 && (
        <WordsField label="队名（可以不写）" placeholder="比如：第一中学党员志愿队" max={20} {...group.field} />
      )}
    </>
  );

/** 派单: one wish to one member, alone or with a group, who has his hours to answer. */
export const DispatchForm = ({ wish, onDone }: { wish: WishView; onDone: () => void }) => {
  const assign = useAssignWish(wish.id);
  const issued = useIssued(wish);
  const [member, setMember] = useState<MembershipView>();
  const [tried, setTried] = useState(false);
  const send = useOnceAtATime(async (memberId: string, more: object) => {
    await assign.mutateAsync({ params: { wishId: wish.id }, body: { memberId, ...more } });
    issued.clear();
    onDone();
  });
  const tap = () => {
    setTried(true);
    const more = issued.read();
    if (member !== undefined && more !== undefined) send(member.memberId, more);
  };
  return (
    <>
      <Card>
        <View className="wish-words">{wish.publicWords ?? wish.words}</View>
        <View className="t-note">{`${wish.authorMask} · ${wish.communityName} ${wish.area ?? ''}`}</View>
        {!issued.isIssued && <IssuedFields issued={issued} />}
        <GroupFields issued={issued} />
        <ChooseMember
          communityId={wish.communityId}
          asked={{ category: issued.category, needBy: wish.needBy }}
          value={member?.memberId}
          error={tried && member === undefined ? '请选一位党员。' : undefined}
          onChoose={setMember}
        />
        <WhoReads words="这位党员看得到这句话和居民的网格，看不到姓名、电话和门牌；别人看不到" />
        {assign.error && <Refused words={failureWords[assign.error.code]} />}
      </Card>
      <PrimaryBar>
        <PrimaryButton
          label={member === undefined ? '派单' : `派给${member.name}`}
          busy={assign.isPending}
          onTap={tap}
        />
      </PrimaryBar>
    </>
  );
};
