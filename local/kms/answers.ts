/** A refusal in AWS JSON 1.1: status 400 and its type. */
export interface KmsFailure {
  readonly type:
    | 'IncorrectKeyException'
    | 'InvalidCiphertextException'
    | 'MissingAuthenticationTokenException'
    | 'NotFoundException'
    | 'SerializationException'
    | 'UnknownOperationException'
    | 'ValidationException';
  readonly message?: string;
}

export type KmsAnswer = { readonly body: Readonly<Record<string, string>> } | { readonly failure: KmsFailure };

export function fail(type: KmsFailure['type'], message?: string): { readonly failure: KmsFailure } {
  return { failure: message === undefined ? { type } : { type, message } };
}
