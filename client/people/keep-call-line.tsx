import { useEffect } from 'react';
import { type CallLine, cityLine, setCallLine } from '../platform/call-line';
import { useElderMode } from '../platform/reading-mode';
import { useChosenPlace } from './chosen-place';
import { type GridContact, useGridContact } from './use-grid-contact';
import { useMe } from './use-me';

type Numbers = Pick<
  GridContact,
  'workerName' | 'dutyPhone' | 'standInName' | 'standInPhone' | 'communityName' | 'communityPhone' | 'away'
>;

/** The community; where it has no number, the city. */
export const communityLineOf = ({
  communityName,
  communityPhone,
}: Pick<Numbers, 'communityName' | 'communityPhone'>): CallLine =>
  communityPhone === '' ? cityLine : { name: communityName, phone: communityPhone };

/** The grid worker's office, his stand-in's while he is on leave; where neither has a number, the community, and last the city. */
export const lineOf = (contact: Numbers | undefined): CallLine => {
  if (contact === undefined) return cityLine;
  const { workerName, dutyPhone, standInName, standInPhone, away } = contact;
  const worker = away
    ? { office: '替班网格员', name: standInName, phone: standInPhone }
    : { office: '网格员', name: workerName, phone: dutyPhone };
  return worker.phone === '' ? communityLineOf(contact) : worker;
};

const Keeper = () => {
  const me = useMe();
  const { place } = useChosenPlace();
  const { data } = useGridContact(me.data?.home?.at.grid ?? place?.path.grid);
  useEffect(() => setCallLine(lineOf(data)), [data]);
  return null;
};

/** 打电话 of 关怀版 follows who lives where. Whoever reads the usual type asks for nothing by it. */
export const KeepCallLine = () => (useElderMode() ? <Keeper /> : null);
