import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { type AboutRole, actOnRole, type RoleRule } from './act-on-role';
import { isSame, roleChange, roleReceipt } from './appointment';

interface Body extends AboutRole {
  readonly reason: string;
}

/** Whatever brought him the role, it ends here; who had ended it himself before gets success again. */
export const decideDismissPerson: RoleRule<Body> = (near, deed, { role, place, reason }) => {
  const held = near.grants.find((grant) => isSame(grant, role, place));
  if (held === undefined) {
    const last = near.appointment;
    return last?.state === 'ended' && last.by === deed.by.personId ? already(roleReceipt(last)) : refuse('NOT_FOUND');
  }
  const others = near.grants.filter((other) => other !== held);
  const name = near.person?.name ?? '';
  const after = roleChange({ ...deed, kind: 'dismissed', name, reason }, near, others, held);
  return change({ ...after, namesPerson: false }, roleReceipt(after.appointment));
};

export const dismissPerson = actOnRole('dismissPerson', decideDismissPerson);
