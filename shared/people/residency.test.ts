import { maskRoom, residencyDeciders, residencyTransitions, roomSchema } from './residency';

describe('a residency', () => {
  it('is decided once, from pending only', () => {
    expect(Object.entries(residencyTransitions).map(([act, { from, to }]) => `${act}: ${from} → ${to}`)).toEqual([
      'confirmResidency: pending → confirmed',
      'declineResidency: pending → declined',
      'revealDoor: pending → pending',
    ]);
  });

  it('is decided by those who know the building', () => {
    expect(residencyDeciders).toEqual(['communityStaff', 'gridWorker', 'streetAdmin']);
  });
});

describe('a door number', () => {
  it.each(['301', '2单元301', 'A-12', '3#402', ' 301 '])('%j is one', (room) => {
    expect(roomSchema.safeParse(room).success).toBe(true);
  });

  it.each(['', ' ', '301;', '3'.repeat(21), '301\u200b', '<301>', '二楼 左'])('%j is none', (room) => {
    expect(roomSchema.safeParse(room).success).toBe(false);
  });

  it('is masked so that doors of one stair look alike', () => {
    expect([maskRoom('2单元301'), maskRoom('2单元1102')]).toEqual(['2****', '2****']);
  });
});
