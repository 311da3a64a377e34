import Taro from '@tarojs/taro';
import { inBrowser } from './surface';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** From the computer: the browser asks. */
const chooseOnDisk = (endings: readonly string[]): Promise<ChosenFile | undefined> =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings.map((ending) => `.${ending}`).join();
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) return resolve(undefined);
      file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }), reject);
    });
    input.click();
  });

const readFile = (filePath: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: reject,
    });
  });

/** On a phone files lie in chats: staff send the list to themselves, and pick it there. */
const chooseInChat = async (endings: readonly string[]): Promise<ChosenFile | undefined> => {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(
    () => undefined,
  );
  const file = chosen?.tempFiles[0];
  return file === undefined ? undefined : { name: file.name, bytes: await readFile(file.path) };
};

/** One file with one of these endings; undefined when the person thought better of it. */
export const chooseFile = (endings: readonly string[]): Promise<ChosenFile | undefined> =>
  inBrowser ? chooseOnDisk(endings) : chooseInChat(endings);

/** Leaves a text as a file where the browser keeps its downloads. */
export const saveText = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
