import type { UserConfigExport } from '@tarojs/cli';

/** Sub-packages keep what only they use; the main package is what a resident waits for. */
export default { mini: { optimizeMainPackage: { enable: true } } } satisfies UserConfigExport<'webpack5'>;
