import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logLines } from '../functions/platform/log';
import { CompiledTemplate, projectRoot, stages } from './compiled-template';

const runbooks = readdirSync(join(projectRoot, 'docs/runbooks')).map((file) => `docs/runbooks/${file}`);

describe.each(stages)('the alarms of %s', (stage) => {
  const template = new CompiledTemplate(stage);
  const alarms = template.ofType('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);

  test('have a runbook each, and every runbook has its alarm', () => {
    const named = alarms.map((alarm) => /docs\/runbooks\/[\w-]+\.md$/.exec(String(alarm.AlarmDescription))?.[0]);
    expect(named.sort()).toEqual(runbooks.sort());
  });

  test('are called like their runbooks and reach the operators, also when all is well again', () => {
    for (const alarm of alarms) {
      const name = String(alarm.AlarmName).replace(`linli-${stage}-`, '');
      expect(alarm.AlarmDescription).toContain(`docs/runbooks/${name}.md`);
      expect(alarm.AlarmActions).toEqual([{ Ref: 'AlarmTopic' }]);
      expect(alarm.OKActions).toEqual([{ Ref: 'AlarmTopic' }]);
    }
    expect(template.named('AlarmTopic').Properties.KmsMasterKeyId).toEqual({ 'Fn::GetAtt': ['StorageKey', 'Arn'] });
  });

  test('of our own figures listen for a figure that is counted', () => {
    const counted = template
      .ofType('AWS::Logs::MetricFilter')
      .flatMap(([, { Properties }]) => Properties.MetricTransformations as { MetricName: string }[])
      .map(({ MetricName }) => MetricName);
    const own = new RegExp(`"Namespace":"linli-${stage}","MetricName":"(\\w+)"`, 'g');
    const listened = [...JSON.stringify(alarms).matchAll(own)].map(([, metric]) => metric);
    expect(new Set(listened)).toEqual(new Set(counted));
  });

  test('count log lines that the functions really write', () => {
    const patterns = template.ofType('AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties.FilterPattern);
    const lines = [...patterns.join(' ').matchAll(/\$\.line = "(\w+)"/g)].map(([, line]) => line);
    expect(Object.keys(logLines)).toEqual(expect.arrayContaining(lines));
    expect(lines).toContain('TIMERS_RUN');
    // A fault of a request is a 5xx, which the gateway counts.
    const faults = Object.keys(logLines).filter((line) => line.endsWith('_FAULT') && line !== 'REQUEST_FAULT');
    expect(lines).toEqual(expect.arrayContaining(faults));
  });

  test('ring when the timers fall silent', () => {
    expect(template.named('TimerLagAlarm').Properties).toMatchObject({
      TreatMissingData: 'breaching',
      Threshold: 300,
      Period: 60,
    });
  });
});

test.each(runbooks)('%s says what people notice, how to look and what to do', (runbook) => {
  const headings = readFileSync(join(projectRoot, runbook), 'utf8').match(/^## .+$/gm);
  expect(headings).toEqual(['## What people notice', '## Look', '## Do', '## Afterwards']);
});
