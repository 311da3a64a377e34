import { View } from '@tarojs/components';
import { aria } from '../../kit/aria';
import { Icon, type IconName } from '../../kit/icon';
import type { GridContact } from '../../people/use-grid-contact';
import { callPhone, goTo, goToTab } from '../../platform/navigate';

interface RowProps {
  readonly icon: IconName;
  readonly word: string;
  readonly note: string;
  readonly onTap: () => void;
  readonly first?: boolean;
}

const Row = ({ icon, word, note, onTap, first = false }: RowProps) => (
  <View
    className={`card care-row ${first ? 'care-first' : ''}`}
    hoverClass="faded"
    onClick={onTap}
    {...aria({ role: 'button', label: `${word}，${note}` })}
  >
    <Icon name={icon} className="care-icon" />
    <View className="tile-words">
      <View className="t-strong">{word}</View>
      <View className="t-note">{note}</View>
    </View>
    <Icon name="chevron" className="tile-more" />
  </View>
);

/** 关怀版: one column, one thing a row. */
export const CareHome = ({ grid, contact }: { grid: string | undefined; contact: GridContact | undefined }) => (
  <>
    {contact ? (
      <Row
        first
        icon="phone"
        word="打电话给网格员"
        note={
          contact.away
            ? `替班 ${contact.standInName} ${contact.standInPhone}`
            : `${contact.workerName} ${contact.dutyPhone}`
        }
        onTap={() => callPhone(contact.away ? contact.standInPhone : contact.dutyPhone)}
      />
    ) : (
      grid === undefined && (
        <Row first icon="building" word="选楼栋，找网格员" note="选好就能打电话" onTap={() => goTo('placePicker')} />
      )
    )}
    <Row icon="heart" word="微心愿" note="小事有人帮" onTap={() => goTo('wall')} />
    <Row icon="list" word="我的事" note="办到哪一步了" onTap={() => goToTab('progress')} />
  </>
);
