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

/** Answers of WeChat's question, as the client reports them. Only `accept` grants a message. */
export const subscribeAnswers = ['accept', 'reject', 'ban', 'filter', 'acceptWithAudio', 'acceptWithAlert'] as const;
