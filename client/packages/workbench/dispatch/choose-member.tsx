import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MembershipView } from '../../../../shared/memberships/membership';
import { type Asked, fits } from '../../../../shared/wishes/fits';
import { Field } from '../../../kit/field';
import { QueryView } from '../../../kit/query-view';
import { freeTimeWords, skillWords } from '../../../memberships/membership-words';
import { useMemberships } from '../../../memberships/use-memberships';
import { serverNow } from '../../../platform/server-time';
import { ChoiceList, Search } from '../choice-list';
import { useAllPages } from '../use-all-pages';
import { whoFits } from './who-fits';

/** More are not read, but narrowed down. */
const most = 8;

interface ChooseProps {
  readonly communityId: string;
  /** What is known of the wish. */
  readonly asked: Asked;
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly onChoose: (member: MembershipView) => void;
}

const choiceOf = (member: MembershipView) => ({
  value: member.memberId,
  title: `${member.name} · ${member.unitName}`,
  note: [member.skills.map((skill) => skillWords[skill]).join('、'), freeTimeWords(member.freeHours).join('、')]
    .filter(Boolean)
    .join(' · '),
});

const Choices = ({ members, asked, value, onChoose }: ChooseProps & { members: readonly MembershipView[] }) => {
  const [typed, setTyped] = useState('');
  const now = serverNow();
  const found = whoFits(members, asked, typed, now);
  const shown = found.slice(0, most);
  return (
    <>
      {members.length > most && <Search hint="姓名或单位" value={typed} onType={setTyped} />}
      {shown.some((member) => fits(member, asked, now)) && (
        <View className="t-note">会做这件事、又有空的排在前面。</View>
      )}
      {shown.length > 0 && (
        <ChoiceList
          label="派给谁"
          choices={shown.map(choiceOf)}
          value={value}
          onPick={(memberId) => {
            const picked = shown.find((member) => member.memberId === memberId);
            if (picked !== undefined) onChoose(picked);
          }}
        />
      )}
      {found.length > most && <View className="t-note">{`还有${found.length - most}位，写几个字找一找。`}</View>}
      {found.length === 0 && <View className="t-note">没有找到已经报到的党员。可以发布到心愿墙，等人认领。</View>}
    </>
  );
};

/** 派给谁: a member whose registration the community has confirmed. */
export const ChooseMember = (props: ChooseProps) => {
  const members = useMemberships(props.communityId, 'confirmed');
  // Who fits is told of all, not of those that came first.
  useAllPages(members);
  return (
    <Field label="派给谁" hint="已报到的党员" error={props.error}>
      <QueryView query={members}>{(items) => <Choices {...props} members={items} />}</QueryView>
    </Field>
  );
};
