import { inBrowser } from '../platform/surface';

/** Parts of the page that a reader may jump to; in WeChat the page itself is one. */
const landmarks = ['banner', 'main', 'navigation'] as const;
type Landmark = (typeof landmarks)[number];

export interface Spoken {
  readonly role?:
    | 'button'
    | 'link'
    | 'radio'
    | 'checkbox'
    | 'radiogroup'
    | 'switch'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'status'
    | 'alert'
    | 'dialog'
    | 'img'
    | Landmark;
  readonly label?: string;
  readonly hidden?: boolean;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  /** Of a heading: 1 is the page's title, 2 a part of it. */
  readonly level?: 1 | 2;
}

const touchable: readonly Spoken['role'][] = ['button', 'link', 'radio', 'checkbox', 'switch'];

const roleOf = (role: Spoken['role']): Record<string, string> => {
  if (role === undefined) return {};
  if (inBrowser) return { role };
  return landmarks.some((landmark) => landmark === role) ? {} : { 'aria-role': role };
};

/** What a screen reader is told. WeChat calls the role `aria-role`, browsers `role`; in a browser a button must also be reachable by key. */
export const aria = ({
  role,
  label,
  hidden,
  checked,
  expanded,
  level = 2,
}: Spoken): Record<string, string | number | boolean> => ({
  ...roleOf(role),
  ...(role === 'heading' ? { 'aria-level': level } : {}),
  ...(inBrowser && touchable.includes(role) ? { tabIndex: 0 } : {}),
  ...(label === undefined ? {} : { 'aria-label': label }),
  ...(hidden === undefined ? {} : { 'aria-hidden': hidden }),
  ...(checked === undefined ? {} : { 'aria-checked': checked }),
  ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
});
