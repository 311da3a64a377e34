/** Imported first by tests that read the log. */
process.env.POWERTOOLS_LOG_LEVEL = 'DEBUG';
