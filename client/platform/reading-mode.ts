/** 关怀版: larger type, larger targets, simpler pages. Remembered; offered once to whoever has set large type in WeChat. */
import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { createListeners } from './listeners';
import { recall, remember } from './storage';

/** 关怀版 has two sizes of type. */
const modeSchema = z.enum(['standard', 'care', 'larger']);
export type ReadingMode = z.infer<typeof modeSchema>;

const { listen, tell } = createListeners();
let mode: ReadingMode | undefined;

const readingMode = (): ReadingMode => {
  mode ??= recall('reading-mode', modeSchema) ?? 'standard';
  return mode;
};

export const setReadingMode = (next: ReadingMode): void => {
  mode = next;
  remember('reading-mode', next);
  tell();
};

export const useReadingMode = (): ReadingMode => useSyncExternalStore(listen, readingMode, readingMode);

/** 关怀版, in whichever size. */
export const readsElderMode = (): boolean => readingMode() !== 'standard';

export const useElderMode = (): boolean => useReadingMode() !== 'standard';

/** How many times the usual WeChat writes here. Its factor is younger than the setting in pixels, and the usual is the system's. */
const typeFactor = (): number => {
  const { fontSizeScaleFactor, fontSizeSetting } = Taro.getAppBaseInfo() as {
    fontSizeScaleFactor?: number;
    fontSizeSetting?: number;
  };
  if (fontSizeScaleFactor !== undefined) return fontSizeScaleFactor;
  const usual = Taro.getDeviceInfo().platform === 'ios' ? 17 : 16;
  return (fontSizeSetting ?? usual) / usual;
};

/** WeChat's own type is set to at least 1.35 and nobody has asked this person yet. Asking is up to the page. */
export const wouldLikeCare = (): boolean => {
  if (process.env.TARO_ENV !== 'weapp' || recall('care-offered', z.literal(true))) return false;
  return !readsElderMode() && typeFactor() >= 1.35;
};

export const careWasOffered = (): void => void remember('care-offered', true);
