import { View } from '@tarojs/components';
import { useState } from 'react';
import { personName } from '../../../../shared/kernel/text';
import type { PhonelessView } from '../../../../shared/proxies/acting-for';
import { TextButton } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { QueryView } from '../../../kit/query-view';
import { Sheet } from '../../../kit/sheet';
import { spacedNumber } from '../../../wishes/wish-words';
import { ChoiceList, Search } from '../choice-list';
import { RegisterFields } from '../phoneless/register-form';
import type { FilingDraft } from './filing-draft';
import { ranked } from './likely';
import { matterWords } from './matter-words';
import { usePeopleServed } from './use-serving';

/** More are not read, but narrowed down. */
const most = 5;

const choiceOf = ({ personId, nameMask, homeName, roomMask, number, child }: PhonelessView) => ({
  value: personId,
  title: `${nameMask} · ${homeName}`,
  note: [`门牌${roomMask}`, `编号${spacedNumber(number).replace(' ', '\u00a0')}`, child ? '不满14周岁' : '']
    .filter(Boolean)
    .join(' · '),
});

/** 3号楼2单元301 without its house. */
const roomIn = (door: string | undefined): string => door?.replace(/^.*(?:号楼|栋|幢|号院|座|#楼?)/, '') ?? '';

interface ChooseProps {
  readonly placeId: string;
  readonly draft: FilingDraft;
  readonly error: string | undefined;
  readonly onChoose: (person: Pick<PhonelessView, 'personId'>) => void;
}

const Choices = ({ people, draft, onChoose }: ChooseProps & { people: readonly PhonelessView[] }) => {
  const [typed, setTyped] = useState('');
  const { people: found, likely } = ranked(people, draft, typed);
  const picked = people.find(({ personId }) => personId === draft.personId);
  const shown = [...new Set([...found.slice(0, most), ...(picked ? [picked] : [])])];
  return (
    <>
      {people.length > most && <Search hint="姓、楼栋或编号" value={typed} onType={setTyped} />}
      {likely > 0 && likely < people.length && <View className="t-note filing-likely">最像的排在前面，请核对。</View>}
      {shown.length > 0 && (
        <ChoiceList
          label={matterWords[draft.matter].whom}
          choices={shown.map(choiceOf)}
          value={draft.personId}
          onPick={(personId) => onChoose({ personId })}
        />
      )}
      {found.length > most && <View className="t-note">{`还有${found.length - most}位，写几个字找一找。`}</View>}
      {shown.length === 0 && <View className="t-note">没有找到。没登记过的，请先登记。</View>}
    </>
  );
};

/** For whom: one of those without a phone; whoever is not there yet is registered here. */
export const ChoosePerson = (props: ChooseProps) => {
  const { placeId, draft, error, onChoose } = props;
  const people = usePeopleServed(placeId);
  const [registering, setRegistering] = useState(false);
  const [registered, setRegistered] = useState<string>();
  const name = personName.safeParse(draft.speaker ?? '');
  return (
    <View className="card">
      <Field label={matterWords[draft.matter].whom} hint="不用手机的居民" error={error}>
        <QueryView query={people}>{(items) => <Choices {...props} people={items} />}</QueryView>
        {registered && (
          <View className="t-note">{`登记好了，编号${spacedNumber(registered)}。请告诉本人：社区会替TA办事，办了什么都有记录。`}</View>
        )}
        <TextButton label="还没登记？登记一位" icon="plus" onTap={() => setRegistering(true)} />
      </Field>
      <Sheet open={registering} title="登记一位居民" onClose={() => setRegistering(false)}>
        <RegisterFields
          start={{ name: name.success ? name.data : '', room: roomIn(draft.doors[0]) }}
          onRegistered={({ personId, number }) => {
            onChoose({ personId });
            setRegistered(number);
            setRegistering(false);
          }}
        />
      </Sheet>
    </View>
  );
};
