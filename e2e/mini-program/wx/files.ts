import type { WxFunction } from '../types';
import { WxFailure } from './failure';
import { asyncApi, type Host } from './host';

interface Callbacks {
  readonly success?: WxFunction;
  readonly fail?: WxFunction;
  readonly complete?: WxFunction;
}
interface Reading extends Callbacks {
  readonly filePath: string;
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Files: the one that lies on top in the person's chats, and those that the program has picked or written. */
export function fileApis(host: Host): Record<string, unknown> {
  return {
    env: { USER_DATA_PATH: 'http://usr' },
    getFileSystemManager: () => ({ readFile: readerOn(host), writeFileSync: writerOn(host) }),
    chooseMessageFile: asyncApi(host, 'chooseMessageFile', ({ extension }) => {
      const file = host.chatFile;
      const endings = (extension ?? []) as readonly string[];
      // A chat shows no file of another kind: there is nothing to pick, and the person goes back.
      if (file === undefined || (endings.length > 0 && !endings.includes(endingOf(file.name))))
        throw new WxFailure('chooseMessageFile:fail cancel');
      const path = `http://tmp/${host.files.size}.${endingOf(file.name)}`;
      host.files.set(path, file.bytes);
      const time = Math.floor((host.options.now ?? Date.now)() / 1000);
      return { tempFiles: [{ path, name: file.name, size: file.bytes.length, type: 'file', time }] };
    }),
    shareFileMessage: asyncApi(host, 'shareFileMessage', ({ filePath }) => {
      if (!host.inGesture()) throw new WxFailure('shareFileMessage:fail can only be invoked by user TAP gesture.');
      if (!host.files.has(String(filePath))) throw new WxFailure('shareFileMessage:fail file not exist');
    }),
  };
}

/** Without an encoding the answer is an ArrayBuffer, which no copy as JSON would leave whole. */
function readerOn(host: Host): WxFunction {
  return ({ filePath, success, fail, complete }: Reading) => {
    const end = host.work.start('FileSystemManager.readFile');
    setImmediate(() => {
      end();
      const bytes = host.files.get(filePath);
      const errMsg = bytes ? 'readFile:ok' : `readFile:fail no such file or directory, open ${filePath}`;
      const answer: Record<string, unknown> = host.realm.copyIn({ errMsg });
      if (bytes) answer.data = host.realm.bufferOf(bytes);
      host.complaints.guard('readFile answer', () => (bytes ? success : fail)?.(answer));
      host.complaints.guard('readFile complete', () => complete?.(answer));
    });
  };
}

function writerOn(host: Host): WxFunction {
  return (filePath: string, text: string) => void host.files.set(filePath, Buffer.from(text));
}
