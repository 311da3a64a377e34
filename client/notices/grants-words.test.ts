import { messageTemplateKeys } from '../../shared/notices/templates';

const wordsWith = async (templates: Readonly<Record<string, unknown>>, grants: Readonly<Record<string, number>>) => {
  jest.resetModules();
  const given = globalThis as unknown as { MESSAGE_TEMPLATES: string };
  const before = given.MESSAGE_TEMPLATES;
  given.MESSAGE_TEMPLATES = JSON.stringify(templates);
  const { grantsWords } = await import('./grants-words');
  given.MESSAGE_TEMPLATES = before;
  return grantsWords(grants, messageTemplateKeys);
};
const single = Object.fromEntries(messageTemplateKeys.map((key) => [key, `template-${key}`]));
const long = { ...single, progress: { id: 'template-progress', longTerm: true } };

test.each([
  ['nothing is promised where nothing was granted', single, {}, undefined],
  [
    'messages are counted over all templates',
    single,
    { progress: 1, reviewResult: 1 },
    '您还能收到2条微信提醒，点一下再加',
  ],
  ['what was granted for long is not counted', long, { progress: 1 }, '有进展时，微信会一直提醒您'],
  [
    'the ones that can run out are told first',
    long,
    { progress: 1, reviewResult: 1 },
    '您还能收到1条微信提醒，点一下再加',
  ],
] as const)('%s', async (_, templates, grants, words) => {
  expect(await wordsWith(templates, grants)).toBe(words);
});
