import { View } from '@tarojs/components';
import { Children, type ReactNode } from 'react';
import { inBrowser } from '../platform/surface';
import { aria } from './aria';
import { Icon, type IconName } from './icon';
import './list-row.scss';

interface ListRowProps {
  readonly title: string;
  readonly onTap: () => void;
  readonly icon?: IconName;
  readonly note?: string;
  /** Right of the words, before the arrow: a number, a state. */
  readonly aside?: ReactNode;
  /** Makes the row open and close what lies under it. */
  readonly expanded?: boolean;
  /** Makes the row a switch, which stands so. */
  readonly checked?: boolean;
}

/** All that is read on the row is said of it too, in the same order. */
const spokenOf = ({ title, note, aside }: Pick<ListRowProps, 'title' | 'note' | 'aside'>): string =>
  [title, note, typeof aside === 'string' ? aside : undefined].filter(Boolean).join('，');

/** Blocks that stand beside each other are one word to a browser's readers, unless something parts them. */
const gap = inBrowser ? ' ' : null;

/** One line of a menu or of a list to choose from. Its group draws the frame. */
export const ListRow = ({ title, onTap, icon, note, aside, expanded, checked }: ListRowProps) => (
  <View
    className="row"
    hoverClass="pressed"
    onClick={onTap}
    {...aria(
      checked === undefined
        ? { role: 'button', label: spokenOf({ title, note, aside }), ...(expanded === undefined ? {} : { expanded }) }
        : { role: 'switch', label: spokenOf({ title, note, aside }), checked },
    )}
  >
    {icon && <Icon name={icon} className="row-icon" />}
    <View className="row-body">
      <View>{title}</View>
      {gap}
      {note && <View className="t-note">{note}</View>}
    </View>
    {gap}
    {aside}
    {checked === undefined ? (
      <Icon name={expanded ? 'down' : 'chevron'} className="row-more" />
    ) : (
      <View className={`row-switch ${checked ? 'row-switch-on' : ''}`}>
        <View className="row-knob" />
      </View>
    )}
  </View>
);

/** No rows, no frame. */
export const RowGroup = ({ children }: { children: ReactNode }) =>
  Children.toArray(children).length === 0 ? null : <View className="rows">{children}</View>;
