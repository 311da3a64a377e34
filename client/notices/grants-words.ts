/** How many messages WeChat may still carry, in words. */
import { messageTemplateKeys } from '../../shared/notices/templates';
import { isLongTerm } from '../platform/subscribe-message';

type Grants = Readonly<Record<string, number>>;

const sumOf = (grants: Grants, long: boolean): number =>
  messageTemplateKeys
    .filter((template) => isLongTerm(template) === long)
    .reduce((sum, template) => sum + (grants[template] ?? 0), 0);

export const hasGrants = (grants: Grants): boolean => sumOf(grants, false) + sumOf(grants, true) > 0;

/** Undefined where nothing is granted: then the question stands there instead. */
export const grantsWords = (grants: Grants): string | undefined => {
  if (sumOf(grants, false) > 0) return `您还能收到${sumOf(grants, false)}条微信提醒，点一下再加`;
  return sumOf(grants, true) > 0 ? '有进展时，微信会一直提醒您' : undefined;
};
