import { inBrowser } from '../platform/surface';

/** What a screen reader is told. WeChat calls the role `aria-role`, browsers `role`; in a browser a button must also be reachable by key. */
export interface Spoken {
  readonly role?:
    | 'button'
    | 'link'
    | 'radio'
    | 'radiogroup'
    | 'switch'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'status'
    | 'alert'
    | 'dialog';
  readonly label?: string;
  readonly hidden?: boolean;
  readonly checked?: boolean;
  readonly expanded?: boolean;
}

const touchable: readonly Spoken['role'][] = ['button', 'link', 'radio', 'switch'];

export const aria = ({
  role,
  label,
  hidden,
  checked,
  expanded,
}: Spoken): Record<string, string | number | boolean> => ({
  ...(role === undefined ? {} : inBrowser ? { role } : { 'aria-role': role }),
  ...(inBrowser && touchable.includes(role) ? { tabIndex: 0 } : {}),
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(hidden === undefined ? {} : { 'aria-hidden': hidden }),
  ...(checked === undefined ? {} : { 'aria-checked': checked }),
  ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
});
