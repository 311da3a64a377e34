import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ReplyOf } from '../../../../shared/kernel/contract';
import type { PlacePath } from '../../../../shared/kernel/place';
import type { SettingName } from '../../../../shared/kernel/settings';
import type { readSettings } from '../../../../shared/settings/contract';
import type { SettingLevel } from '../../../../shared/settings/keeping';
import type { SettingView } from '../../../../shared/settings/setting-change';
import { Banner } from '../../../kit/banner';
import { Card } from '../../../kit/card';
import { FactRow } from '../../../kit/field';
import { ListRow, RowGroup } from '../../../kit/list-row';
import { QueryView } from '../../../kit/query-view';
import { settingWords, sourceWords, valueWords } from '../../../settings/setting-words';
import { useSettings } from '../../../settings/use-settings';
import { SettingSheet } from './setting-sheet';

const keeperWords = {
  district: '区里的设置由区级督办修改',
  street: '街道的设置由街道管理员修改',
  community: '社区的设置由街道管理员修改',
} as const satisfies Record<SettingLevel, string>;

interface Found {
  readonly found: ReplyOf<typeof readSettings>;
  readonly level: SettingLevel;
}

const doesWords = ({ name, from }: SettingView): string => `${settingWords[name].does}（${sourceWords[from]}）`;

const Changing = ({ found, level }: Found) => {
  const [open, setOpen] = useState<SettingName>();
  const setting = found.items.find(({ name }) => name === open);
  return (
    <>
      <RowGroup>
        {found.items.map((item) => (
          <ListRow
            key={item.name}
            title={settingWords[item.name].title}
            note={doesWords(item)}
            aside={valueWords(item.name, item.value)}
            onTap={() => setOpen(item.name)}
          />
        ))}
      </RowGroup>
      {setting && (
        <SettingSheet
          key={setting.name}
          setting={setting}
          node={found}
          isOwn={setting.from === level}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};

const Reading = ({ found, level }: Found) => (
  <>
    <Banner icon="lock" tone="waiting" words={keeperWords[level]} />
    <Card>
      {found.items.map((item) => (
        <FactRow key={item.name} label={settingWords[item.name].title}>
          <View>{valueWords(item.name, item.value)}</View>
          <View className="t-note">{doesWords(item)}</View>
        </FactRow>
      ))}
    </Card>
  </>
);

/** Every setting that binds at a node, with where it comes from. */
export const SettingsAt = ({ place, level }: { place: PlacePath; level: SettingLevel }) => (
  <QueryView query={useSettings(place)}>
    {(found) => (found.mayChange ? <Changing found={found} level={level} /> : <Reading found={found} level={level} />)}
  </QueryView>
);
