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

/** As the environment has them: the id alone, or with the word that it is for long. */
export type MessageTemplates = Readonly<Record<string, string | { readonly id: string; readonly longTerm: boolean }>>;

/** WeChat's id of one of our templates; absent where the account has none. */
export const templateIdIn = (templates: MessageTemplates, key: MessageTemplate): string | undefined => {
  const template = templates[key];
  return typeof template === 'object' ? template.id : template;
};

/** Which of our templates WeChat means by an id. */
export const templateFinder =
  (templates: MessageTemplates) =>
  (templateId: string): MessageTemplate | undefined =>
    messageTemplateKeys.find((key) => templateIdIn(templates, key) === templateId);
