import { ListRow, RowGroup } from '../kit/list-row';
import { goTo } from '../platform/navigate';
import type { Me } from './use-me';

/** 我的住址: known, being looked at, or not yet said. */
const homeWords = ({ home, residencyPending }: Pick<Me, 'home' | 'residencyPending'>) => {
  if (home) return { title: home.name, note: '居住已核实' };
  if (residencyPending) return { title: '我的住址', note: '已提交，社区正在核实' };
  return { title: '登记我的住址', note: '核实后可以许愿，也能找到您的网格员' };
};

export const HomeRow = ({ me }: { me: Me }) => (
  <RowGroup>
    <ListRow icon="building" {...homeWords(me)} onTap={() => goTo('residency')} />
    <ListRow icon="hand" title="党员报到" onTap={() => goTo('party')} />
  </RowGroup>
);
