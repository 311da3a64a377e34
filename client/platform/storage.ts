/** What the phone keeps between visits. What cannot be read back is as good as absent. */
import Taro from '@tarojs/taro';
import type * as z from 'zod/mini';

export const recall = <S extends z.ZodMiniType>(key: string, schema: S): z.output<S> | undefined => {
  const parsed = schema.safeParse(Taro.getStorageSync(key));
  return parsed.success ? parsed.data : undefined;
};

export const isKept = (key: string): boolean => Boolean(Taro.getStorageSync(key));

/** A full or broken storage must not stop the person: what he does now works, only the memory of it is lost. Says whether it is kept. */
export const remember = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch (fault) {
    console.warn('storage refused', key, fault);
    return false;
  }
};

export const forget = (key: string): void => Taro.removeStorageSync(key);

const ownMark = 'own:';

/** Under such a key lies what is only for whoever has logged in, wrapped by another name or not: it goes when he does. */
export const ownKey = (personId: string, key: string): string => `${ownMark}${personId}:${key}`;

export const forgetOwn = (): void => {
  for (const key of Taro.getStorageInfoSync().keys) if (key.includes(ownMark)) forget(key);
};
