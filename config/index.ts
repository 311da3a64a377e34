import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import dev from './dev';
import { localTemplateIds } from './local-template-ids';
import prod from './prod';

const root = path.resolve(__dirname, '..');
const inClient = (file: string): string => path.join(root, 'client', file);

/** Our schemas, and packages that ship syntax newer than the oldest WeChat and browsers read. */
const untranspiled = [
  path.join(root, 'shared'),
  ...['@tanstack', 'zod', 'uqr', 'query-string', '@tarojs/router', '@tarojs/taro-h5'].map((name) =>
    path.join(root, 'node_modules', name),
  ),
];
const mustTranspile = (file: string): boolean => untranspiled.some((folder) => file.startsWith(folder + path.sep));

/** What WeChat's engine lacks. React-query without AbortController never fetches and says nothing. */
const wechatGaps = {
  AbortController: [inClient('platform/abort-controller'), 'AbortController'],
  globalThis: inClient('platform/global-this.cjs'),
};

/** Taro asks with a style sheet's source while building, and with nothing or a number in the running app. */
const fileOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'file' in input ? String(input.file) : '';

/** Who runs this build; without a word, the demo's district. */
const host = {
  district: process.env.HOST_DISTRICT ?? 'd371071',
  name: process.env.HOST_NAME ?? '威海火炬高技术产业开发区',
  /** 备案号, as the filing gives it; there is none before it is filed. */
  filing: process.env.HOST_FILING ?? '',
};

/** Understood by Taro's postcss plugin, missing from its types. */
const inPixels: object = { targetUnit: 'px' };

export default defineConfig<'webpack5'>(async (merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'linli',
    date: '2026-11-22',
    // NutUI and our own styles are both drawn at 375; Taro's own parts for browsers are drawn at 750.
    designWidth: (input) => (fileOf(input).includes('@tarojs/components') ? 750 : 375),
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'client',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    plugins: [path.join(__dirname, 'taro-aria.cjs')],
    defineConstants: {
      HOST: JSON.stringify(host),
      MESSAGE_TEMPLATES: JSON.stringify(process.env.MESSAGE_TEMPLATES ?? JSON.stringify(localTemplateIds())),
      API_BASE_URL: JSON.stringify(
        process.env.TARO_ENV === 'h5' ? '' : (process.env.API_BASE_URL ?? 'https://api.example.invalid'),
      ),
    },
    mini: {
      compile: { include: [mustTranspile] },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
      webpackChain(chain, webpack) {
        chain.plugin('wechat-gaps').use(webpack.ProvidePlugin, [wechatGaps]);
        // The file that finds the global object must keep its own mention of it.
        chain.module.noParse(/global-this\.cjs$/);
      },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      compile: { include: [mustTranspile] },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      router: { mode: 'hash' },
      webpackChain(chain) {
        // What several pages use is fetched once, not with each of them.
        chain.optimization.splitChunks({
          cacheGroups: {
            kit: { name: 'kit', chunks: 'all', minChunks: 2, test: /[\\/](client|shared|node_modules)[\\/]/ },
          },
        });
      },
      // Pixels stay pixels in a browser: a desk's wide window shows more, not larger.
      postcss: { autoprefixer: { enable: true }, pxtransform: { enable: true, config: { ...inPixels } } },
    },
  };
  return merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod);
});
