import { phoneOf, visitorOf } from '../e2e/cloud/api-client';
import { demoCloud } from '../e2e/cloud/demo-cloud';
import { newWords } from '../e2e/cloud/wish-words';
import { type Figures, perSecond, timed } from './figures';

const count = 400;
const atOnce = 20;

const many = async (work: () => Promise<unknown>): Promise<number> =>
  timed(async () => {
    for (let done = 0; done < count; done += atOnce) await Promise.all(Array.from({ length: atOnce }, work));
  });

/** The local cloud at work: gateway, functions and database in two processes on this machine. */
export const requests = async (): Promise<Figures> => {
  const cloud = await demoCloud();
  try {
    const place = 'c371071007002';
    const resident = await phoneOf(cloud, 'resident-1');
    const wallMs = await many(() => visitorOf(cloud).call('listWall', { query: { place } }));
    const mineMs = await many(() => resident.call('listMyWishes'));
    const submitMs = await many(() => resident.call('submitWish', { body: { words: newWords } }));
    return {
      title: `Requests through the local gateway (${cloud.engine}, ${atOnce} at once)`,
      rows: [
        ['listWall', perSecond(count, wallMs)],
        ['listMyWishes', perSecond(count, mineMs)],
        ['submitWish', perSecond(count, submitMs)],
      ],
    };
  } finally {
    await cloud.close();
  }
};
