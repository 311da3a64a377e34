/** What the build bakes in. Tests see the mini-program's own paths unless they say otherwise. */
process.env.TARO_ENV = 'weapp';
globalThis.API_BASE_URL = '';
globalThis.MESSAGE_TEMPLATES = JSON.stringify({ reviewResult: 'template-review', progress: 'template-progress' });
globalThis.HOST = { district: 'd371071', name: '威海火炬高技术产业开发区', filing: '鲁ICP备00000000号' };
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// A page that is slow on a busy machine is not a page that fails: what is waited for has as long as the test itself.
require('@testing-library/dom').configure({ asyncUtilTimeout: 20_000 });
