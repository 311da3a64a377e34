import type { WxFunction } from '../types';
import { WxFailure } from './failure';
import { asyncApi, type Host } from './host';

/** WeChat's limit of one key, bytes. */
const LARGEST_VALUE = 1_048_576;

/** The storage family, synchronous and not, over the Map that the launch was given. */
export function storageApis(host: Host): Record<string, WxFunction> {
  const { storage, realm } = host;
  const set = (key: unknown, value: unknown): void => {
    const json = JSON.stringify(value ?? '');
    if (Buffer.byteLength(json) > LARGEST_VALUE) throw new WxFailure('setStorage:fail exceed max key size');
    storage.set(String(key), JSON.parse(json));
  };
  const info = (): object => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil(size(storage) / 1024),
    limitSize: 10_240,
  });
  const get = (key: unknown): unknown => (storage.has(String(key)) ? realm.copyIn(storage.get(String(key))) : '');

  return {
    setStorageSync: set,
    getStorageSync: get,
    removeStorageSync: (key: unknown) => void storage.delete(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => realm.copyIn(info()),
    setStorage: asyncApi(host, 'setStorage', ({ key, data }) => set(key, data)),
    getStorage: asyncApi(host, 'getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new WxFailure('getStorage:fail data not found');
      return { data: storage.get(String(key)) };
    }),
    removeStorage: asyncApi(host, 'removeStorage', ({ key }) => void storage.delete(String(key))),
    clearStorage: asyncApi(host, 'clearStorage', () => storage.clear()),
    getStorageInfo: asyncApi(host, 'getStorageInfo', info),
  };
}

function size(storage: Map<string, unknown>): number {
  return Buffer.byteLength(JSON.stringify([...storage]));
}
