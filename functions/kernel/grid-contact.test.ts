import { blankContact, contactWith, contactWithout, isVacant } from './grid-contact';

const contact = {
  communityPhone: '0631-1',
  workerName: '赵网格',
  dutyPhone: '0631-2',
  dutyHours: '8:30-17:30',
  standInName: '钱替班',
  standInPhone: '0631-3',
};

describe('a published contact without somebody who serves no more', () => {
  it.each([
    ['the worker: nobody is named, and who stands in is still there', '赵网格', contact, ['', '', '钱替班', '0631-3']],
    ['the stand-in: nobody is', '钱替班', contact, ['赵网格', '0631-2', '', '']],
    ['who was both', '赵网格', { ...contact, standInName: '赵网格' }, ['', '', '', '']],
  ])('%s', (_, name, published, expected) => {
    const { workerName, dutyPhone, standInName, standInPhone } = contactWithout(published, name) ?? published;
    expect([workerName, dutyPhone, standInName, standInPhone]).toEqual(expected);
  });

  it('is as it was where it never named him', () => {
    expect(contactWithout(contact, '孙某')).toBeUndefined();
    expect(contactWithout(blankContact, '')).toBeUndefined();
  });
});

describe('a published contact with a new worker', () => {
  it.each([
    ['the number of the desk stays', contact, ['李新人', '0631-2', '钱替班', '0631-3']],
    [
      'a mobile phone went with whoever carried it',
      { ...contact, dutyPhone: '139 0000 0001' },
      ['李新人', '', '钱替班', '0631-3'],
    ],
    [
      'one that was told before anybody was named is his',
      { ...blankContact, dutyPhone: '13900000001' },
      ['李新人', '13900000001', '', ''],
    ],
    ['who stood in brings his number', { ...contact, standInName: '李新人' }, ['李新人', '0631-3', '', '']],
    [
      'who stood in without a number takes over the desk',
      { ...contact, standInName: '李新人', standInPhone: '' },
      ['李新人', '0631-2', '', ''],
    ],
  ])('%s', (_, published, expected) => {
    const { workerName, dutyPhone, standInName, standInPhone } = contactWith(published, '李新人');
    expect([workerName, dutyPhone, standInName, standInPhone]).toEqual(expected);
  });
});

test.each([
  [{}, true],
  [{ workerName: '赵网格' }, false],
  [{ dutyPhone: '0631-2' }, false],
  [{ standInName: '钱替班', communityPhone: '0631-1' }, true],
])('a grid of which %j is known is held by nobody: %s', (part, vacant) => {
  expect(isVacant({ ...blankContact, ...part })).toBe(vacant);
});
