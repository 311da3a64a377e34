import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { setGridContact } from '../../../../shared/people/staff-contract';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { TextField } from '../../../kit/text-field';
import { Refused } from '../../../kit/trouble';
import type { GridContact } from '../../../people/use-grid-contact';
import { useSetGridContact } from '../../../people/use-set-grid-contact';
import { useOnceAtATime } from '../../../platform/once-at-a-time';

const wrongPhone = '请填座机（带区号）、400电话、单位手机或短号，只填一个。';

const fields = [
  { field: 'dutyPhone', label: '网格员办公电话', placeholder: '比如 0631-5550002', wrong: wrongPhone },
  {
    field: 'dutyHours',
    label: '值班时间',
    placeholder: '比如 每天8:30–17:30',
    wrong: '请写2到40个字，用汉字或数字开头，不要写电话。',
  },
  { field: 'standInName', label: '替班姓名', placeholder: '网格员不在时找谁', wrong: '请写姓名，不加称呼。' },
  { field: 'standInPhone', label: '替班办公电话', placeholder: '比如 0631-5550003', wrong: wrongPhone },
  { field: 'communityPhone', label: '社区电话', placeholder: '比如 0631-5550001', wrong: wrongPhone },
] as const;
type Numbers = Pick<GridContact, (typeof fields)[number]['field']>;

/** The community's number is the same in each of its grids: what one has, another begins with. */
const useSiblingPhone = ({ communityId }: GridContact): string => {
  const known = useQueryClient().getQueriesData<GridContact>({ queryKey: ['grid-contact'] });
  const all = known.flatMap(([, contact]) => (contact?.communityId === communityId ? contact.communityPhone : []));
  return all.find((phone) => phone !== '') ?? '';
};

/** Only what is new goes out: of a card that was taken down the rest is not shown, and stays. */
const useNumbers = (team: GridContact) => {
  const sibling = useSiblingPhone(team);
  const { dutyPhone, dutyHours, standInName, standInPhone } = team;
  const [now, setNow] = useState<Numbers>({
    dutyPhone,
    dutyHours,
    standInName,
    standInPhone,
    communityPhone: team.communityPhone || sibling,
  });
  const news = fields.flatMap(({ field }) => {
    const told = now[field].trim();
    return told === team[field] ? [] : [[field, told] as const];
  });
  const parsed = setGridContact.body.safeParse(Object.fromEntries(news));
  return {
    now,
    change: (field: keyof Numbers, told: string) => setNow((was) => ({ ...was, [field]: told })),
    body: parsed.data,
    faults: new Set(parsed.error?.issues.map(({ path }) => path[0])),
  };
};

const Form = ({ team, onClose }: { team: GridContact; onClose: () => void }) => {
  const set = useSetGridContact();
  const { now, change, body, faults } = useNumbers(team);
  const [tried, setTried] = useState(false);
  const send = useOnceAtATime(async (whole: NonNullable<typeof body>) => {
    await set.mutateAsync({ params: { gridId: team.gridId }, body: whole });
    onClose();
  });
  const tap = () => {
    setTried(true);
    if (body !== undefined) send(body);
  };
  return (
    <>
      <View className="leave-note">
        所有人都看得到，只填办公电话，不填私人手机。没有的可以空着。网格员姓名随任职变动。
      </View>
      {fields.map(({ field, label, placeholder, wrong }) => (
        <TextField
          key={field}
          label={label}
          value={now[field]}
          placeholder={placeholder}
          error={tried && faults.has(field) ? wrong : undefined}
          onChange={(told) => change(field, told)}
        />
      ))}
      {set.isError && <Refused words={failureWords[set.error.code]} />}
      <PrimaryButton label="保存电话和时间" busy={set.isPending} onTap={tap} />
    </>
  );
};

/** What residents read and dial of a grid, said by its community. */
export const GridNumbers = ({ team }: { team: GridContact }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton label="改电话和值班时间" icon="pencil" onTap={() => setOpen(true)} />
      <Sheet open={open} title={`${team.gridName}的电话`} onClose={() => setOpen(false)}>
        <Form team={team} onClose={() => setOpen(false)} />
      </Sheet>
    </>
  );
};
