/** 网格联系方式: the community says how a grid's worker is reached, and who stands in for him. */
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import { type ContactChange, contactKeepers, type GridContact } from '../../shared/people/grid-contact';
import { already, change } from '../kernel/write-act';
import { actOnGrid } from './act-on-grid';

const may = (actor: Actor, grid: PlacePath): boolean => holdsWithin(actor, contactKeepers, grid);

const fields = ['dutyPhone', 'dutyHours', 'standInName', 'standInPhone', 'communityPhone'] as const;

/** A card that was taken down stays down: the street shows it again when it has seen that it is right. */
export const setGridContact = actOnGrid<ContactChange>({
  act: 'setGridContact',
  type: 'grid.contact_set',
  may,
  decide: ({ contact, asRead }, { input }, event) => {
    const { gridId } = event;
    const { leave: _, ...was } = contact;
    const news = fields.flatMap((field) => {
      const told = input.body[field];
      return told === undefined || told === was[field] ? [] : [[field, told] as const];
    });
    if (news.length === 0) return already({ gridId });
    const to: GridContact = { ...was, ...Object.fromEntries(news) };
    return change({ gridId, field: 'contact', to, asRead, event }, { gridId });
  },
});
