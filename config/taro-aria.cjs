/**
 * Taro's templates for WeChat drop every aria attribute; this plugin lets those through that we use, so that a screen
 * reader on a phone hears what a page means. The runtime half must name the same attributes in the same order.
 */
const path = require('node:path');
const { ariaProps } = require('./taro-aria-props.cjs');

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, ariaProps);
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'taro-aria-runtime.js')].flat();
    },
  });
};
