/** Port: WeChat's signature and seal. Undotted code decides only on what has been opened. */
export interface PushMarks {
  readonly timestamp: string;
  readonly nonce: string;
}

export interface PushEnvelope {
  /** Whether the signature over token, timestamp and nonce is right. */
  readonly verifies: (marks: PushMarks & { readonly signature: string }) => boolean;
  /** The message in the clear and a hash of it; absent when signature, seal or addressee are not right. */
  readonly open: (
    marks: PushMarks & { readonly msg_signature: string },
    encrypted: string,
  ) => { readonly message: string; readonly hash: string } | undefined;
}
