import { Text, View } from '@tarojs/components';
import type { PlacePath } from '../../../shared/kernel/place';
import type { WishRowView } from '../../../shared/wishes/wish';
import { useBoard } from '../../announcements/use-board';
import { aria } from '../../kit/aria';
import { TextButton } from '../../kit/button';
import { Icon, type IconName } from '../../kit/icon';
import { useCallLine } from '../../platform/call-line';
import { callPhone, goTo } from '../../platform/navigate';
import { setReadingMode, useReadingMode } from '../../platform/reading-mode';
import { inBrowser } from '../../platform/surface';
import { waitsForAuthor } from '../../wishes/waits-for-author';

interface RowProps {
  readonly icon: IconName;
  readonly word: string;
  readonly note: string;
  /** Behind the note, and in one piece: a number that breaks at its hyphen is read as two. */
  readonly number?: string;
  readonly onTap: () => void;
  readonly first?: boolean;
}

const Row = ({ icon, word, note, number, onTap, first = false }: RowProps) => (
  <View
    className={`card elder-row ${first ? 'elder-first' : ''}`}
    hoverClass="faded"
    onClick={onTap}
    {...aria({ role: 'button', label: number === undefined ? `${word}，${note}` : `${word}，${note} ${number}` })}
  >
    <Icon name={icon} className="elder-icon" />
    <View className="tile-words">
      <View className="t-strong">{word}</View>
      {inBrowser && ' '}
      <View className="t-note">
        {note}
        {number !== undefined && ' '}
        {number !== undefined && <Text className="elder-number">{number}</Text>}
      </View>
    </View>
    <Icon name="chevron" className="tile-more" />
  </View>
);

const Call = ({ grid }: { grid: string | undefined }) => {
  const line = useCallLine();
  if (grid === undefined)
    return (
      <Row first icon="building" word="选楼栋，找网格员" note="选好就能打电话" onTap={() => goTo('placePicker')} />
    );
  const { office, name, phone } = line;
  const word = office === undefined ? '打电话问一问' : `打电话给${office}`;
  return <Row first icon="phone" word={word} note={name} number={phone} onTap={() => callPhone(phone)} />;
};

/** Two sizes; a tap goes from one to the other. */
const TypeSize = () => {
  const larger = useReadingMode() === 'larger';
  return (
    <View className="t-center">
      <TextButton
        icon="type"
        label={larger ? '字小一点' : '字再大一点'}
        onTap={() => setReadingMode(larger ? 'care' : 'larger')}
      />
    </View>
  );
};

interface ElderHomeProps {
  readonly path: PlacePath | undefined;
  readonly wishes: readonly WishRowView[];
}

/** 关怀版: one column, one thing a row. */
export const ElderHome = ({ path, wishes }: ElderHomeProps) => {
  const unread = useBoard(path).data?.unread ?? 0;
  const waiting = wishes.filter(waitsForAuthor).length;
  return (
    <>
      <Call grid={path?.grid} />
      <Row icon="tool" word="便民电话" note="水电气暖，该打给谁" onTap={() => goTo('serviceCard')} />
      <Row icon="heart" word="微心愿" note="小事有人帮" onTap={() => goTo('wishForm')} />
      <Row
        icon="list"
        word="我的事"
        note={waiting > 0 ? `有${waiting}件等您处理` : '办到哪一步了'}
        onTap={() => goTo('elderMatters')}
      />
      <Row
        icon="bell"
        word="公告"
        note={unread > 0 ? `有${unread}条没看过` : '停水停电，社区通知'}
        onTap={() => goTo('board')}
      />
      <Row icon="people" word="请家人帮我办" note="用家人的手机办" onTap={() => goTo('elderFamily')} />
      <Row icon="shield" word="有人上门" note="先核验身份" onTap={() => goTo('checkVisitor')} />
      <TypeSize />
    </>
  );
};
