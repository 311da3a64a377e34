/** How the messages that a person has granted are counted in his inbox row: one attribute a template. */
import * as z from 'zod/mini';
import { type MessageTemplate, messageTemplateKeys } from '../../shared/notices/templates';
import type { Row } from './table';

const count = z.optional(z.number());

export const grantAttribute = (template: MessageTemplate): string => `grants_${template}`;

/** Nothing granted where there is no row yet. */
export const grantsFrom = (inbox: Row | undefined): Record<MessageTemplate, number> => {
  const counts = messageTemplateKeys.map((key) => [key, count.parse(inbox?.[grantAttribute(key)]) ?? 0]);
  return Object.fromEntries(counts) as Record<MessageTemplate, number>;
};
