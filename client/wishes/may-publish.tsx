import { useState } from 'react';
import type { AskedWay } from '../../shared/kernel/consent';
import type { WishView } from '../../shared/wishes/wish';
import { ListRow } from '../kit/list-row';
import { AskedWayField } from './asked-way-field';

const note = '由社区整理后发布在“心愿达成”，所有人都能看到，不写姓名、电话和门牌。随时可以收回';

interface MayPublishProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** 可以公开这句感谢: never presumed, with who will see it beside it. */
export const MayPublish = ({ checked, onChange }: MayPublishProps) => (
  <ListRow title="可以公开这句感谢" note={note} checked={checked} onTap={() => onChange(!checked)} />
);

/** What is kept from the wall is told to no stranger, and without words there is nothing to tell. */
export const mayAskToPublish = ({ membersOnly }: Pick<WishView, 'membersOnly'>, thanks: string): boolean =>
  membersOnly !== true && thanks !== '';

export const useMayPublish = (wish: Pick<WishView, 'membersOnly' | 'through'>, thanks: string) => {
  const [checked, setChecked] = useState(false);
  const [asked, setAsked] = useState<AskedWay>();
  const [tried, setTried] = useState(false);
  const isAsked = mayAskToPublish(wish, thanks);
  const agrees = isAsked && checked;
  const needsWay = agrees && wish.through === 'proxy';
  return {
    body: agrees ? { mayPublish: true as const, ...(needsWay && asked !== undefined ? { asked } : {}) } : {},
    isReady: (): boolean => {
      setTried(true);
      return !needsWay || asked !== undefined;
    },
    field: isAsked && (
      <>
        <MayPublish checked={checked} onChange={setChecked} />
        {needsWay && <AskedWayField asked={asked} onPick={setAsked} missing={tried && asked === undefined} />}
      </>
    ),
  };
};
