import type { UserConfigExport } from '@tarojs/cli';

/** Chinese words stay as they are: written as escapes each character would be six bytes instead of three. */
const words = { enable: true, config: { output: { ascii_only: false } } };

/** Sub-packages keep what only they use; the main package is what a resident waits for. */
export default {
  terser: words,
  mini: { optimizeMainPackage: { enable: true } },
} satisfies UserConfigExport<'webpack5'>;
