import { contactWithout } from './contact-without';

const contact = {
  communityPhone: '0631-1',
  workerName: '赵网格',
  dutyPhone: '0631-2',
  dutyHours: '8:30-17:30',
  standInName: '钱替班',
  standInPhone: '0631-3',
};

describe('a published contact without somebody who has died', () => {
  it.each([
    ['the worker: the stand-in takes his place', '赵网格', contact, ['钱替班', '0631-3', '', '']],
    ['the stand-in: nobody is', '钱替班', contact, ['赵网格', '0631-2', '', '']],
    [
      'the worker who has no stand-in: nobody is named',
      '赵网格',
      { ...contact, standInName: '', standInPhone: '' },
      ['', '', '', ''],
    ],
    ['who was both', '赵网格', { ...contact, standInName: '赵网格' }, ['', '', '', '']],
  ])('%s', (_, name, published, expected) => {
    const { workerName, dutyPhone, standInName, standInPhone } = contactWithout(published, name) ?? published;
    expect([workerName, dutyPhone, standInName, standInPhone]).toEqual(expected);
  });

  it('is as it was where it never named him', () => {
    expect(contactWithout(contact, '孙某')).toBeUndefined();
  });
});
