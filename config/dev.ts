import type { UserConfigExport } from '@tarojs/cli';

/** Nothing beyond the base yet: source maps and watching are Taro's own. */
export default {} satisfies UserConfigExport<'webpack5'>;
