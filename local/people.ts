/** Someone who can be logged in as on the local cloud. */
export interface LocalPerson {
  /** As in `resident-li`; stable, and what tests call the person by. */
  readonly key: string;
  readonly name: string;
  /** In Chinese, as the switcher shows them; empty for someone who only just came. */
  readonly roles: readonly string[];
  /** Where the person lives or works, in Chinese. */
  readonly place: string;
  /** The number that WeChat knows him by; invented. */
  readonly phone?: string;
}
