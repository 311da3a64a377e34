import { Logger } from '@aws-lambda-powertools/logger';

/** Every line that the cloud side writes. Lines carry ids and codes, never names, phones or words that people typed. */
export const logLines = {
  REQUEST: 'answered a request',
  REQUEST_FAULT: 'a request ended in a fault',
  REPLY_UNFIT: 'a reply did not fit its contract',
  REACTION_FAULT: 'a reaction failed and will be driven again',
  TIMER_FAULT: 'a timer failed and will fire again',
  IMPORT_FAULT: 'work on an import failed and will be tried again',
  DOCUMENT_FAULT: 'work on a document failed and will be tried again',
  TIMERS_RUN: 'looked for due timers',
  STUCK_LOOKED: 'looked for what should have been done over an hour ago',
  STREAM_RECORD_UNFIT: 'a stream record could not be read',
  MESSAGE_DATA_REFUSED: 'WeChat refused the data of a message: its template and ours differ',
  MESSAGE_FAILED: 'a message failed for good',
  MESSAGE_UNKNOWN: 'the answer to a message was lost; it is not sent again',
  MEDIA_CHECK_UNAVAILABLE: 'the media check would not look at a picture',
  UPLOAD_FAULT: 'an upload could not be taken in and will be tried again',
  PUSH_REFUSED: 'a push had no right signature, or was too old',
  TEXT_CHECK_UNAVAILABLE: 'the content check could not judge; a human must',
} as const;

export type LogLine = keyof typeof logLines;
export type LogFields = Record<string, string | number | boolean | undefined>;

const logger = new Logger({ serviceName: 'linli' });

const fieldsOf = (line: LogLine, fields: LogFields) => ({ line, ...fields });

export const logInfo = (line: LogLine, fields: LogFields = {}): void =>
  logger.info(logLines[line], fieldsOf(line, fields));
export const logWarn = (line: LogLine, fields: LogFields = {}): void =>
  logger.warn(logLines[line], fieldsOf(line, fields));

/** The database refuses a malformed call by quoting it, rows and all. */
const unquoted = (message: string): string => message.replace(/Value '.*' at/s, 'Value … at');

const framesOf = ({ stack = '' }: Error): string[] => stack.split('\n').filter((line) => line.startsWith('    at '));

/** Name, message, where it came up, and the same of its cause; whatever else hangs on a fault may be what somebody wrote. */
const shown = (fault: Error): Error => {
  const cause = fault.cause instanceof Error ? { cause: shown(fault.cause) } : {};
  const copy = new Error(unquoted(fault.message), cause);
  copy.name = fault.name;
  copy.stack = [`${copy.name}: ${copy.message}`, ...framesOf(fault)].join('\n');
  return copy;
};

/** `fault` is shown by name, message and stack; faults of ours carry no personal data in their messages. */
export const logError = (line: LogLine, fields: LogFields = {}, fault?: unknown): void =>
  logger.error(logLines[line], {
    ...fieldsOf(line, fields),
    ...(fault instanceof Error ? { error: shown(fault) } : {}),
  });
