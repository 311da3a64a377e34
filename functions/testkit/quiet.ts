/** Imported before anything that logs: the lines of thousands of requests would hide what a test has to say. */
process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
// The engines take any account, but the SDK insists on one.
process.env.AWS_REGION ??= 'cn-northwest-1';
process.env.AWS_ACCESS_KEY_ID ??= 'local';
process.env.AWS_SECRET_ACCESS_KEY ??= 'local';
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
