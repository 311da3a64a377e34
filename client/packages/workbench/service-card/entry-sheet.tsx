import { View } from '@tarojs/components';
import { useState } from 'react';
import { type ServiceEntry, serviceEntrySchema, serviceTopics } from '../../../../shared/service-cards/service-card';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Field } from '../../../kit/field';
import { Sheet } from '../../../kit/sheet';
import { TextField } from '../../../kit/text-field';
import { serviceTopicWords } from '../../../service-cards/service-card-words';
import type { CardDraft, Writing } from './use-card-draft';

const topics = serviceTopics.map((value) => ({ value, ...serviceTopicWords[value] }));

const faultWords: Readonly<Record<string, string>> = {
  topic: '请选一类，居民按类找。',
  name: '请写单位名称，2到30个字，不要带电话号码。',
  phone: '请填座机（带区号）、400电话、单位手机或短号，只填一个。',
  hours: '2到30个字，不要带电话号码；不写也可以。',
};

type Read = { readonly entry: ServiceEntry } | { readonly field: string };

const read = ({ topic, name, phone, hours }: Writing): Read => {
  const parsed = serviceEntrySchema.safeParse({ topic, name, phone, ...(hours.trim() === '' ? {} : { hours }) });
  return parsed.success ? { entry: parsed.data } : { field: String(parsed.error.issues[0]?.path[0]) };
};

interface FieldsProps {
  readonly writing: Writing;
  readonly fault: string | undefined;
  readonly onChange: (part: Partial<Writing>) => void;
}

const Fields = ({ writing, fault, onChange }: FieldsProps) => {
  const errorOf = (field: string) => (fault === field ? faultWords[field] : undefined);
  return (
    <>
      <Field label="找它做什么" error={errorOf('topic')}>
        <ChipPicker label="类别" options={topics} value={writing.topic} onPick={(topic) => onChange({ topic })} />
      </Field>
      <TextField
        label="名称"
        value={writing.name}
        placeholder="比如 北山里物业服务中心"
        error={errorOf('name')}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label="电话"
        hint="不要填个人的手机号"
        value={writing.phone}
        placeholder="比如 0631-5550011"
        error={errorOf('phone')}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        label="什么时候有人接"
        hint="选填"
        value={writing.hours}
        placeholder="比如 每天 8:00–20:00"
        error={errorOf('hours')}
        onChange={(hours) => onChange({ hours })}
      />
    </>
  );
};

const OneEntry = ({ draft, writing }: { draft: CardDraft; writing: Writing }) => {
  const [tried, setTried] = useState(false);
  const isNew = writing.at >= draft.entries.length;
  const found = read(writing);
  const keep = () => {
    setTried(true);
    if ('entry' in found) draft.keep(writing.at, found.entry);
  };
  return (
    <Sheet open title={isNew ? '加一个号码' : '修改号码'} onClose={draft.putAway}>
      <Fields writing={writing} fault={tried && 'field' in found ? found.field : undefined} onChange={draft.type} />
      <PrimaryButton label={isNew ? '放进卡里' : '改好了'} onTap={keep} />
      {!isNew && (
        <View className="t-center">
          <TextButton quiet label="从卡里拿掉" icon="minus" onTap={() => draft.takeOut(writing.at)} />
        </View>
      )}
    </Sheet>
  );
};

export const EntrySheet = ({ draft }: { draft: CardDraft }) =>
  draft.writing === undefined ? null : <OneEntry key={draft.writing.at} draft={draft} writing={draft.writing} />;
