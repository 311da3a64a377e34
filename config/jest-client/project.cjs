/** Jest's part for the client: a browser-like world in which Taro's parts are plain elements. */
const path = require('node:path');

const here = (file) => path.join(__dirname, file);
const stub = (file) => path.join(__dirname, '../../client/testkit', file);

module.exports = (common) => ({
  ...common,
  displayName: 'client',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/client/**/*.test.{ts,tsx}'],
  setupFiles: [here('set-up.cjs')],
  moduleNameMapper: {
    '\\.s?css$': here('style.cjs'),
    '^@tarojs/components$': stub('taro-components.tsx'),
    '^@tarojs/taro$': stub('taro.ts'),
    '^@nutui/nutui-react-taro$': stub('nutui.tsx'),
  },
});
