/**
 * The subscription templates that the system speaks through. A tenant's WeChat account selects its own in the console;
 * their ids come from the environment by these keys. Keyword types and limits: WeChat's subscribeMessage.send. Three, and no more:
 * so many one question may name, and each is granted apart.
 */
export const messageTemplates = {
  /** Whether a wish was accepted for the wall, or what is missing. */
  reviewResult: { title: '审核结果通知', keywords: ['thing5', 'phrase1', 'thing16', 'thing3', 'character_string10'] },
  /** Each further step of something one waits for. */
  progress: { title: '服务进度提醒', keywords: ['thing1', 'phrase2', 'time3', 'character_string4', 'thing5'] },
  /** What stands still until he says something himself. */
  toAnswer: { title: '待办事项提醒', keywords: ['thing1', 'phrase2', 'time3', 'thing4'] },
} as const satisfies Record<string, { title: string; keywords: readonly string[] }>;

export type MessageTemplate = keyof typeof messageTemplates;
export const messageTemplateKeys = Object.keys(messageTemplates) as readonly MessageTemplate[];

/** What somebody waits for, and the templates by which its steps come: he is asked for these, where he waits. */
export const messageMatters = {
  /** Filed and not yet looked at. */
  wishToReview: ['reviewResult', 'progress'],
  wishUnderway: ['progress'],
  /** A place that he holds. */
  claim: ['progress'],
  /** Staff may ask him to help. */
  member: ['toAnswer', 'progress'],
  membership: ['reviewResult', 'progress'],
  residency: ['reviewResult'],
  suggestion: ['progress'],
  report: ['progress'],
  /** He has asked to act for somebody, and waits for the answer. */
  askedToAct: ['progress'],
  /** Somebody may ask him, or acts for him. */
  actedFor: ['toAnswer', 'progress'],
  copyOfMyData: ['progress'],
  photo: ['reviewResult'],
  /** The day's work of an office. */
  desk: ['toAnswer'],
  /** In 消息, where everything comes together. */
  everything: messageTemplateKeys,
} as const satisfies Record<string, readonly MessageTemplate[]>;
export type MessageMatter = keyof typeof messageMatters;

/** Answers of WeChat's question, as the client reports them. Only `accept` grants a message. */
export const subscribeAnswers = ['accept', 'reject', 'ban', 'filter', 'acceptWithAudio', 'acceptWithAlert'] as const;
