import { localTemplates } from '../local/environment';
import { messageTemplates } from '../shared/notices/templates';
import { localTemplateIds } from './local-template-ids';

test('a build for no account in particular asks by the ids that the local account knows', () => {
  const titles = Object.entries(localTemplateIds()).map(([key, id]) => [key, localTemplates[id]?.title]);
  expect(titles).toEqual(Object.entries(messageTemplates).map(([key, { title }]) => [key, title]));
});
