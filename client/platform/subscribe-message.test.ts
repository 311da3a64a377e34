import {
  type MessageMatter,
  type MessageTemplate,
  messageMatters,
  messageTemplateKeys,
} from '../../shared/notices/templates';

const asker = async (templates: Readonly<Record<string, unknown>>) => {
  jest.resetModules();
  const given = globalThis as unknown as { MESSAGE_TEMPLATES: string };
  const before = given.MESSAGE_TEMPLATES;
  given.MESSAGE_TEMPLATES = JSON.stringify(templates);
  const asking = await import('./subscribe-message');
  given.MESSAGE_TEMPLATES = before;
  return asking;
};
const single = Object.fromEntries(messageTemplateKeys.map((key) => [key, `template-${key}`]));
const longTerm = (key: MessageTemplate) => ({ id: `template-${key}`, longTerm: true });
const mixed = { ...single, progress: longTerm('progress') };
const allLong = Object.fromEntries(messageTemplateKeys.map((key) => [key, longTerm(key)]));
const both = ['reviewResult', 'progress'] as const;

test.each([
  ['templates for one message each are asked for at every tap', single, both, { progress: 3 }, both],
  ['templates for long are not mixed with others, and come first', mixed, both, {}, ['progress']],
  ['once they are granted, the others are asked for', mixed, both, { progress: 1 }, ['reviewResult']],
  ['what was granted for long is not asked for again', allLong, both, { progress: 1 }, ['reviewResult']],
  ['where all of it was granted for long, nothing is asked', allLong, both, { progress: 1, reviewResult: 1 }, []],
  ['what the account has no template for is not asked for', { progress: 'template-7' }, both, {}, ['progress']],
  ['without any template nothing is asked', {}, both, {}, []],
] as const)('%s', async (_, templates, wanted, grants, expected) => {
  expect((await asker(templates)).askableOf(wanted, grants)).toEqual(expected);
});

test.each(Object.keys(messageMatters) as MessageMatter[])(
  'one question is enough for %s: WeChat takes three',
  (matter) => {
    const templates: readonly MessageTemplate[] = messageMatters[matter];
    expect([templates.length > 0, templates.length <= 3, new Set(templates).size]).toEqual([
      true,
      true,
      templates.length,
    ]);
  },
);
