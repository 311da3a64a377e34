import { join } from 'node:path';
import { withPatience } from './patience';
import { readTemplate } from './template/template';

const day = 24 * 3600;
const template = join(__dirname, '../.build/cloud/dev/cloudformation-template-update-stack.json');

test('a patient cloud gives up neither a function nor a route within a day, and is otherwise the same', () => {
  const plan = readTemplate(template);
  const patient = withPatience(plan);
  expect(patient.functions.filter(({ timeoutSeconds }) => timeoutSeconds < day)).toEqual([]);
  expect(patient.routes.filter(({ timeoutMs }) => timeoutMs < day * 1000)).toEqual([]);
  const names = ({ functions, routes }: typeof plan) => [functions.map(({ name }) => name), routes.length];
  expect(names(patient)).toEqual(names(plan));
});
