import { useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { leafOf, type PlacePath } from '../../../../shared/kernel/place';
import { mayReadSettings, settingLevelOf } from '../../../../shared/settings/keeping';
import { TextButton } from '../../../kit/button';
import { ChipPicker } from '../../../kit/chip-picker';
import { Empty } from '../../../kit/empty';
import { type Desk, heldAt } from '../../../people/desk';
import { usePlaces } from '../../../people/use-places';
import { Frame } from '../frame';
import { Record } from './record';
import { SettingsAt } from './settings-at';
import './index.scss';

/** More than these are folded away: the settings themselves come first. */
const few = 4;

/** The desk's own node, and what lies right under it as far as anything is set there. */
const useNodes = (desk: Desk): readonly { readonly path: PlacePath; readonly name: string }[] => {
  const { data = [] } = usePlaces(desk.placeId);
  return [desk, ...data.filter(({ path }) => settingLevelOf(path) !== undefined)];
};

const Settings = ({ desk }: { desk: Desk }) => {
  const nodes = useNodes(desk);
  const [shown, setShown] = useState<string>(desk.placeId);
  const [unfolded, setUnfolded] = useState(false);
  const node = nodes.find(({ path }) => leafOf(path) === shown);
  const level = node && settingLevelOf(node.path);
  const many = nodes.length > few;
  const options = nodes
    .map(({ path, name }) => ({ value: leafOf(path), word: name }))
    .filter(({ value }) => !many || unfolded || value === desk.placeId || value === shown);
  const pick = (picked: string | undefined) => {
    setShown(picked ?? shown);
    setUnfolded(false);
  };
  return (
    <>
      <View className="settings-chips">
        <ChipPicker
          label="看哪里的设置"
          options={[...options, { value: 'record', word: '修改记录' }]}
          value={shown}
          onPick={pick}
        />
        {many && (
          <TextButton
            label={unfolded ? '收起' : `看下面${nodes.length - 1}处的设置`}
            icon={unfolded ? 'cross' : 'down'}
            onTap={() => setUnfolded(!unfolded)}
          />
        )}
      </View>
      {node && level ? <SettingsAt key={shown} place={node.path} level={level} /> : <Record placeId={desk.placeId} />}
    </>
  );
};

/** 设置: what binds at a district, a street or a community, who changed it, and another value for those who may. */
export default function SettingsPage() {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['settings', 'setting-changes'].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  return (
    <Frame at="people" onRefresh={refresh}>
      {(desk) =>
        mayReadSettings(heldAt(desk), desk.path) ? (
          <Settings key={desk.placeId} desk={desk} />
        ) : (
          <Empty drawing="desk" title="这里没有可以看的设置" hint="设置由街道和区里管理" />
        )
      }
    </Frame>
  );
}
