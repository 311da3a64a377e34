/** A person with a phone, who taps what he reads and types where he is asked; the same in a browser and inside WeChat. */
export interface StoryPhone {
  /** Taps the words, or what is announced by them. */
  readonly tap: (words: string) => Promise<void>;
  /** Types into the field whose hint or label begins with the words. */
  readonly type: (hint: string, text: string) => Promise<void>;
  /** Waits until the words can be read; fails with what the page shows instead. */
  readonly sees: (words: string) => Promise<void>;
  /** Whether a picture with this name is to be seen now. */
  readonly shows: (label: string) => Promise<boolean>;
  /** All that can be read now. */
  readonly text: () => Promise<string>;
  /** Goes back to where the tabs are, and taps one. */
  readonly tab: (name: '首页' | '进度' | '消息' | '我的') => Promise<void>;
  /** What the cloud has meanwhile done becomes visible: pulls the page down. */
  readonly refresh: () => Promise<void>;
  /** The numbers with which the dialler has been opened, in order. */
  readonly dialled: () => Promise<readonly string[]>;
  readonly offline: (is: boolean) => Promise<void>;
  /** Copies a text in another app: a message of a WeChat group. */
  readonly copy: (text: string) => Promise<void>;
  /** The file that he picks when he is next asked for one: from his disk, a chat, or his album. */
  readonly holds: (file: HeldFile) => Promise<void>;
  /** His right ended while a page was open: that what lies under this path was refused to it is as it should be. */
  readonly forgives: (path: string) => Promise<void>;
  /** A picture of the screen, where the phone has one. */
  readonly picture: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface HeldFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface PhoneMaker {
  readonly name: string;
  /** Its people read 关怀版. */
  readonly elder: boolean;
  /** The phone of the demo's person with this key, who has logged in. */
  readonly phoneOf: (personKey: string) => Promise<StoryPhone>;
  /** The same person's phone before he has ever logged in. */
  readonly newPhoneOf: (personKey: string) => Promise<StoryPhone>;
  readonly close: () => Promise<void>;
}
