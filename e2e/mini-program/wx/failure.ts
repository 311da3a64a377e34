/** A wx API that fails: becomes the object that its `fail` callback gets. */
export class WxFailure extends Error {
  override readonly name = 'WxFailure';

  constructor(
    readonly errMsg: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(errMsg);
  }
}
