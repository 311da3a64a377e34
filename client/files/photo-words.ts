/** How far a photo has come, and what to do now. */
import type { PhotoRefusal, PhotoState } from '../../shared/files/photo';
import type { StateWords } from '../kit/state-line';

export const photoStateWords = {
  awaited: { icon: 'clock', word: '正在上传', tone: 'waiting' },
  checking: { icon: 'clock', word: '检查中', tone: 'waiting' },
  passed: { icon: 'done', word: '已通过', tone: 'done' },
  refused: { icon: 'alert', word: '未通过', tone: 'overdue' },
  withdrawn: { icon: 'stop', word: '已撤回', tone: 'plain' },
} as const satisfies Record<PhotoState, StateWords>;

export const photoRefusalWords = {
  never_came: '照片没有传上来，请再选一张。',
  unreadable: '这张照片打不开，请换一张 JPG 或 PNG 照片。',
  objected: '这张照片没有通过检查，请换一张。',
  unchecked: '检查没有给出结果，请再传一次。',
  reported: '有人举报，街道看过后撤下了这张照片，请换一张。',
} as const satisfies Record<PhotoRefusal, string>;

/** Before anything is sent. */
export const pickWords = {
  other: '请选 JPG 或 PNG 照片。',
  tooLarge: '照片太大，请选一张不超过5兆的。',
} as const;

/** Of one that went with something: what was said in words stands. */
export const sentRefusalWords = (reason: PhotoRefusal | undefined): string =>
  reason === 'unchecked' || reason === 'never_came'
    ? '有照片没能检查，别人看不到；文字已经送到，不受影响。'
    : '有照片没通过检查，别人看不到；文字已经送到，不受影响。';
