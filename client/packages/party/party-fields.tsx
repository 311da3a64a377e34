import { Input, View } from '@tarojs/components';
import { membershipSkills } from '../../../shared/memberships/membership';
import { aria } from '../../kit/aria';
import { Card } from '../../kit/card';
import { ChipPicker } from '../../kit/chip-picker';
import { ChipSet } from '../../kit/chip-set';
import { Field } from '../../kit/field';
import { Icon } from '../../kit/icon';
import { ListRow, RowGroup } from '../../kit/list-row';
import { freeTimes, skillWords, whatUnitSees } from '../../memberships/membership-words';
import type { PartyDraft, PartyFaults } from '../../memberships/party-draft';
import { useSuggestedUnits } from '../../memberships/use-suggested-units';
import { goTo } from '../../platform/navigate';

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

const Typed = ({ label, value, placeholder, error, onChange, hint = '' }: TypedProps) => (
  <Field label={label} error={error} hint={hint}>
    <Input
      className="field-box"
      value={value}
      placeholder={placeholder}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  </Field>
);

const Community = ({ name, error }: { name: string | undefined; error: string | undefined }) => (
  <Field label="报到的社区" hint="您住在哪个社区" error={error}>
    <View
      className="field-box party-pick"
      hoverClass="pressed"
      onClick={() => goTo('placePicker')}
      {...aria({ role: 'button', label: name ? `社区，${name}，更换` : '选择社区' })}
    >
      <View>{name ?? '请选择社区'}</View>
      <Icon name="chevron" />
    </View>
  </Field>
);

/** Units of the street that have paired with a community; whoever's is not among them writes its name. */
const Unit = ({ street, draft, error, change }: { street: string | undefined } & PartFields) => {
  const suggested = useSuggestedUnits(street, draft);
  return (
    <>
      <Typed
        label="工作单位"
        value={draft.unit}
        placeholder="写出单位名称"
        error={error}
        onChange={(unit) => change({ unit, unitId: undefined })}
      />
      {suggested.length > 0 && (
        <Field label="已和社区结对的单位">
          <ChipPicker
            label="已和社区结对的单位"
            options={suggested.map(({ id, name }) => ({ value: id, word: name }))}
            value={draft.unitId}
            onPick={(unitId) => change({ unitId, unit: suggested.find(({ id }) => id === unitId)?.name ?? '' })}
          />
        </Field>
      )}
    </>
  );
};

interface PartFields {
  readonly draft: PartyDraft;
  readonly change: (part: Partial<PartyDraft>) => void;
  readonly error?: string | undefined;
}

interface PartyFieldsProps extends PartFields {
  readonly faults: PartyFaults;
  readonly community: { readonly name: string; readonly street: string | undefined } | undefined;
}

/** Who he is and where he serves; what he can do and when may stay open. */
export const PartyFields = ({ draft, change, faults, community }: PartyFieldsProps) => (
  <>
    <Card>
      <Typed
        label="姓名"
        value={draft.name}
        placeholder="比如 陈志强"
        error={faults.name}
        onChange={(name) => change({ name })}
      />
      <Community name={community?.name} error={faults.community} />
      <Unit street={community?.street} draft={draft} error={faults.unit} change={change} />
      <Typed
        label="党支部"
        value={draft.branch}
        placeholder="比如 第一党支部"
        error={faults.branch}
        onChange={(branch) => change({ branch })}
      />
    </Card>
    <Card>
      <Field label="我能帮什么" hint="选填，可多选">
        <ChipSet
          options={membershipSkills.map((value) => ({ value, word: skillWords[value] }))}
          chosen={draft.skills}
          onChange={(skills) => change({ skills: [...skills] })}
        />
      </Field>
      <Typed
        label="还会什么"
        hint="选填"
        value={draft.skillWords}
        placeholder="比如 会修自行车"
        onChange={(skill) => change({ skillWords: skill })}
      />
      <Field label="什么时候有空" hint="选填，可多选">
        <ChipSet
          options={freeTimes.map(({ word }) => ({ value: word, word }))}
          chosen={draft.times}
          onChange={(times) => change({ times: [...times] })}
        />
      </Field>
    </Card>
    <RowGroup>
      <ListRow
        title="同意单位查看我的服务次数"
        note={whatUnitSees}
        checked={draft.unitSeesService}
        onTap={() => change({ unitSeesService: !draft.unitSeesService })}
      />
    </RowGroup>
  </>
);
