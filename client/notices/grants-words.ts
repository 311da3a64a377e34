/** How many messages WeChat may still carry on a matter, in words. */
import type { MessageTemplate } from '../../shared/notices/templates';
import { isLongTerm } from '../platform/subscribe-message';

export type Grants = Readonly<Record<string, number>>;

const sumOf = (grants: Grants, templates: readonly MessageTemplate[], long: boolean): number =>
  templates
    .filter((template) => isLongTerm(template) === long)
    .reduce((sum, template) => sum + (grants[template] ?? 0), 0);

/** Undefined where nothing is granted: then the question stands there instead. */
export const grantsWords = (grants: Grants, templates: readonly MessageTemplate[]): string | undefined => {
  const left = sumOf(grants, templates, false);
  if (left > 0) return `您还能收到${left}条微信提醒，点一下再加`;
  return sumOf(grants, templates, true) > 0 ? '有进展时，微信会一直提醒您' : undefined;
};
