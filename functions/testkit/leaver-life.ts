/** What the leaver does in his time, and what is done for him and about him: by the acts themselves, so that no row is invented. */

import type { PhotoPurpose } from '../../shared/files/photo';
import { shanghaiMonth } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { photoStoreOn } from '../files/photo-store.dynamo';
import { takeInPhoto } from '../files/take-in-photo';
import { backgroundOn } from './background';
import { type Answer, type Asking, cloudOn } from './cloud';
import { filesIn } from './documents';
import { pendingRows } from './events';
import { countedIds, idOf, noon } from './fixed';
import { handIn, workOn } from './importing';
import { canaries, kept, leaver, leaverSecret } from './leaver';
import { type PhotoBucket, thinMediaCheck } from './photo-bucket';
import { aJpeg } from './pictures';
import { home, nodeAbove, otherStreet } from './places';
import { aJudgement, aPush } from './pushes';
import type { TestTable } from './test-table';
import { candidateNumber, grantedAsks, numberOf, wishIn, withReserve } from './village';
import { makeMonthsOn } from './wish-months';

export const secretPicture = '黄雀的照片';

interface Life {
  /** How often the media check has been asked. */
  readonly checks: () => number;
  readonly store: TestTable;
  readonly bucket: PhotoBucket;
  readonly ask: (act: string, asking: Asking) => Promise<Answer['body']>;
  readonly follow: () => Promise<void>;
}

/** Staff of two levels have the month of his wishes as a table. */
const monthsWith = async ({ ask, store, bucket }: Life): Promise<void> => {
  const month = shanghaiMonth(noon);
  for (const [as, placeId] of [
    ['staff', home.community],
    ['street', home.street],
  ] as const)
    await ask('requestWishMonth', { as, params: { placeId, month } });
  await makeMonthsOn(store.table, noon, { files: filesIn(bucket.lying) });
};

/** Each photo is marked by bytes of its own. */
const uploaded = async (
  { ask, bucket }: Life,
  mark: string,
  { as, purpose }: { readonly as: string; readonly purpose: PhotoPurpose },
): Promise<string> => {
  const body = { purpose, contentType: 'image/jpeg' };
  const photoId = String((await ask('requestUpload', { as, body })).photoId);
  bucket.upload(photoId, aJpeg({ trailing: Buffer.from(`${secretPicture}${mark}`) }));
  return photoId;
};

const takenIn = async (life: Life, mark: string, whose: { readonly as: string; readonly purpose: PhotoPurpose }) => {
  const photoId = await uploaded(life, mark, whose);
  const ports = {
    photos: photoStoreOn(life.store.table),
    objects: life.bucket,
    ids: countedIds(500_000 + photosTaken),
  };
  photosTaken += 1000;
  await takeInPhoto(ports)(photoId, noon);
  return photoId;
};
let photosTaken = 0;

const wishes = async (life: Life): Promise<void> => {
  const { ask, follow } = life;
  await ask('giveConsent', { as: 'leaver', body: { purpose: 'health', edition: 2 } });
  const submitted = async (words: string) => {
    const photoIds = [await takenIn(life, 'of a wish', { as: 'leaver', purpose: 'wish' })];
    return { wishId: (await ask('submitWish', { as: 'leaver', body: { words, photoIds } })).id } as const;
  };
  await submitted(canaries.words);
  const [met, open] = [await submitted(canaries.words), await submitted(canaries.words)];
  // The words are read first.
  await follow();
  const body = { publicWords: canaries.publicWords, category: 'repair', places: 1 };
  for (const params of [met, open]) await ask('publishWish', { as: 'staff', params, body });
  await ask('claimWish', { as: 'member', params: met });
  // What was done at his home is a picture of it, whoever took it.
  const photoIds = [await takenIn(life, 'at his home', { as: 'member', purpose: 'delivery' })];
  await ask('deliverWish', { as: 'member', params: met, body: { report: '送到了', photoIds } });
  await ask('confirmWish', {
    as: 'leaver',
    params: met,
    body: { rating: 5, thanks: canaries.thanks, mayPublish: true },
  });
  await ask('publishStory', { as: 'staff', params: met, body: { words: canaries.publicWords } });
  const subject = { type: 'wish', id: open.wishId };
  await ask('reportItem', { as: 'wanderer', body: { subject, reason: 'privacy' } });
  const his = [await takenIn(life, 'of his work', { as: 'leaver', purpose: 'delivery' })];
  const taken = { as: 'leaver', params: { wishId: wishIn('published') } };
  await ask('claimWish', { ...taken, body: { team: canaries.team } });
  await ask('deliverWish', { ...taken, body: { report: canaries.delivery, photoIds: his } });
  await ask('confirmWish', { as: 'author', params: taken.params, body: { rating: 5 } });
  await ask('claimWish', { as: 'leaver', params: { wishId: idOf('wish partly met') } });
  await ask('standInReserve', { as: 'leaver', params: { wishId: withReserve } });
  await follow();
  await monthsWith(life);
};

const speaking = async ({ ask, follow }: Life): Promise<void> => {
  const file = { as: 'leaver', body: { words: canaries.complaint, about: 'street', place: home.community } };
  const params = { suggestionId: (await ask('fileSuggestion', file)).id };
  await ask('answerSuggestion', { as: 'district', params, body: { answer: canaries.answered } });
  await ask('reopenSuggestion', { as: 'leaver', params, body: { reason: canaries.insisted } });
  await ask('fileSuggestion', { ...file, body: { ...file.body, about: 'app' } });
  const report = (type: string, id: string) => ({
    as: 'leaver',
    body: { subject: { type, id }, reason: 'untrue', words: canaries.reported },
  });
  await ask('reportItem', report('announcement', idOf('announcement')));
  const reportId = (await ask('reportItem', report('wish', wishIn('claimed')))).id;
  const body = { upheld: true, answer: canaries.reportAnswered };
  await ask('answerReport', { as: 'staff', params: { reportId }, body });
  await ask('markAnnouncementsRead', { as: 'leaver', body: { upTo: noon } });
  await follow();
};

const inOffice = async ({ ask, follow }: Life): Promise<void> => {
  const [words, as] = [kept.office, 'leaver'];
  await ask('revealDoor', { as, params: { residencyId: idOf('residency') }, body: { reason: words } });
  await ask('askWishInfo', { as, params: { wishId: wishIn('submitted') }, body: { question: words } });
  await ask('declineMembership', { ...grantedAsks.declineMembership, as, body: { reason: words } });
  const announced = { title: '停电通知', body: words, topic: 'outage', urgent: false };
  await ask('publishAnnouncement', { as, params: { placeId: home.grid }, body: announced });
  await ask('changeServiceCard', { ...grantedAsks.changeServiceCard, as });
  await ask('setGridContact', { ...grantedAsks.setGridContact, as });
  await ask('setGridLeave', { ...grantedAsks.setGridLeave, as });
  await ask('startImport', { ...grantedAsks.startImport, as });
  const about = { personId: idOf('candidate'), place: home.community };
  await ask('appointPerson', { as, body: { ...about, role: 'volunteer', name: '孙候选' } });
  await ask('dismissPerson', { as, body: { ...about, role: 'rider', reason: words } });
  await ask('findByNumber', { as, params: { number: candidateNumber } });
  const street = leafOf(nodeAbove(home, 'street'));
  const his = { personId: leaver, name: canaries.name };
  await ask('appointPerson', {
    as: 'street',
    body: { ...his, role: 'mediator', place: home.community, until: '2026-12-31' },
  });
  await ask('appointPerson', { as: 'street', body: { ...his, role: 'rider', place: street } });
  const reason = canaries.dismissedBecause;
  await ask('dismissPerson', { as: 'street', body: { personId: leaver, role: 'rider', place: street, reason } });
  await ask('changeSettings', {
    as: 'leaver',
    params: { placeId: otherStreet.community },
    body: { version: 0, changes: { deskDays: 5 } },
  });
  await follow();
};

/** His unit sees what he has done, and he stands for it himself. */
const forHisUnit = async ({ ask, follow }: Life): Promise<void> => {
  const params = { memberId: leaver, membershipId: idOf('his membership') };
  await ask('setUnitConsent', { as: 'leaver', params, body: { unitSeesService: true } });
  const body = { personId: leaver, name: canaries.name };
  await ask('nameUnitContact', { as: 'staff', params: { unitId: idOf('unit') }, body });
  await follow();
};

const forOthers = async (life: Life): Promise<void> => {
  const { ask, follow } = life;
  const named = { number: canaries.number, name: canaries.name, kind: 'relative' };
  for (const as of ['nephew', 'wanderer'])
    await ask('askToActFor', { as, body: { ...named, ownName: as === 'nephew' ? '王侄子' : '孙漫游' } });
  await ask('agreeToBeActedFor', { as: 'leaver', params: { agentId: idOf('wanderer') } });
  const asking = { kind: 'relative', ownName: canaries.name };
  await ask('askToActFor', { as: 'leaver', body: { ...asking, number: numberOf.author, name: '王桂兰' } });
  await ask('agreeToBeActedFor', { as: 'author', params: { agentId: leaver } });
  const photoIds = [await takenIn(life, 'for another', { as: 'leaver', purpose: 'wish' })];
  await ask('submitWish', { as: 'leaver', body: { words: kept.forAnother, photoIds, onBehalfOf: idOf('author') } });
  await ask('askToActFor', { as: 'leaver', body: { ...asking, number: candidateNumber, name: '孙候选' } });
  await ask('agreeToBeActedFor', { as: 'candidate', params: { agentId: leaver } });
  const params = { principalId: idOf('candidate'), agentId: leaver };
  await ask('revokeActingFor', { as: 'candidate', params, body: { reason: canaries.endedBecause } });
  await follow();
};

const aboutHim = async ({ ask, store, follow }: Life): Promise<void> => {
  const residencyId = idOf('his residency');
  await ask('revealDoor', { as: 'staff', params: { residencyId }, body: { reason: canaries.lookedAtBecause } });
  const params = { noticeId: idOf('asking the leaver'), personId: leaver };
  await ask('revealUnreachablePhone', { as: 'staff', params, body: { reason: canaries.calledBecause } });
  const { ask: plainly, sessions } = cloudOn(store.table, { ids: countedIds(400_000) });
  const lists = [
    ['households', `楼号,房屋号,姓名\n1号楼,${canaries.door},${canaries.name}\n`],
    ['staff', `姓名,手机号,职务\n${canaries.name},${canaries.phone},社区干事\n`],
  ] as const;
  for (const [kind, list] of lists) {
    await handIn({ ask: plainly, sessions }, { kind, file: Buffer.from(`\ufeff${list}`) });
    await workOn(store.table);
  }
  await follow();
};

const devices = async ({ ask, follow }: Life): Promise<void> => {
  const { code } = await ask('openDeskLogin', { body: { secret: leaverSecret, browser: 'edge', system: 'windows' } });
  await ask('confirmDeskLogin', { as: 'leaver', params: { code } });
  const { codes } = await ask('showVisitCodes', { as: 'leaver', body: { role: 'gridWorker' } });
  const [shown] = codes as { code: string }[];
  await ask('verifyVisit', { as: 'author', body: { code: shown?.code, check: 'a-check-of-the-leaver' } });
  await ask('reportMessageGrants', { as: 'leaver', body: { answers: [{ template: 'progress', answer: 'accept' }] } });
  await follow();
};

/** One is shown at his grid, one is being checked, one has just come. */
const photos = async (life: Life): Promise<void> => {
  const { ask, follow } = life;
  const whose = { as: 'leaver', purpose: 'portrait' } as const;
  await follow();
  const shown = await takenIn(life, 'shown', whose);
  await follow();
  await ask('setMyPortrait', { as: 'leaver', params: { photoId: shown } });
  await ask('receivePush', aPush(aJudgement(`trace-${life.checks()}`, 'pass')));
  await takenIn(life, 'checking', whose);
  await uploaded(life, 'raw', whose);
  await follow();
};

/** Lives his whole life in the table and the bucket. */
export const liveAsLeaver = async (store: TestTable, bucket: PhotoBucket): Promise<void> => {
  const cloud = cloudOn(store.table, { ids: countedIds(), objects: bucket });
  const check = thinMediaCheck();
  const background = backgroundOn(store.table, { objects: bucket, mediaCheck: check });
  const life: Life = {
    checks: () => check.asked.length,
    store,
    bucket,
    ask: async (act, asking) => {
      const { code, body } = await cloud.ask(act, asking);
      if (code !== undefined) throw new Error(`${act} as ${asking.as} was refused: ${code} ${JSON.stringify(body)}`);
      return body;
    },
    follow: async () => {
      for (let times = 0; times < 3; times += 1)
        for (const row of await pendingRows(store)) await background.drive(row, noon);
    },
  };
  for (const chapter of [wishes, speaking, inOffice, forHisUnit, forOthers, aboutHim, devices, photos])
    await chapter(life);
  await life.ask('exportMyData', { as: 'leaver' });
  await life.follow();
};
