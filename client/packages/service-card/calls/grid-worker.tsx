import { SecondButton } from '../../../kit/button';
import { lineOf } from '../../../people/keep-call-line';
import { useKeptGridContact } from '../../../people/use-grid-contact';
import { whoOf } from '../../../platform/call-line';
import { goTo } from '../../../platform/navigate';
import { CallEntry } from '../../../service-cards/call-entry';
import { CallGroup } from '../../../service-cards/topic-cards';

const Known = ({ grid }: { grid: string }) => {
  const { data } = useKeptGridContact(grid);
  if (data === undefined) return null;
  const line = lineOf(data);
  return (
    <CallGroup icon="people" word="有事找网格员">
      <CallEntry name={whoOf(line)} phone={line.phone} hours={data.dutyHours} />
    </CallGroup>
  );
};

/** 有事找网格员, before all others. */
export const GridWorker = ({ grid }: { grid: string | undefined }) =>
  grid === undefined ? (
    <CallGroup icon="people" word="有事找网格员">
      <SecondButton label="选楼栋，找网格员" icon="building" onTap={() => goTo('placePicker')} />
    </CallGroup>
  ) : (
    <Known key={grid} grid={grid} />
  );
