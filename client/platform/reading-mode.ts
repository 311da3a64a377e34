/** 关怀版: larger type, larger targets, simpler pages. Remembered; offered once to whoever has set large type in WeChat. */
import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { createListeners } from './listeners';
import { recall, remember } from './storage';

const modeSchema = z.enum(['standard', 'care']);
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

/** WeChat's own type is set to at least 1.35 and nobody has asked this person yet. Asking is up to the page. */
export const wouldLikeCare = (): boolean => {
  if (process.env.TARO_ENV !== 'weapp' || recall('care-offered', z.literal(true))) return false;
  const { fontSizeScaleFactor = 1 } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  return fontSizeScaleFactor >= 1.35;
};

export const careWasOffered = (): void => remember('care-offered', true);
