/** The global object, on engines that know the name `globalThis` and on those that don't. Left unparsed by the bundler. */
module.exports = typeof globalThis === 'object' ? globalThis : typeof global === 'object' ? global : {};
