const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');

/** One jest for everything: `node` for the cloud side, `client` in a browser-like world. Journeys run one after another. */
const swc = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: jsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const esmPackages = ['jose', 'ulid', 'uqr', 'nanoid', '@tarojs', '@nutui', '@tanstack', 'zustand'];

const common = {
  rootDir,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true), '\\.m?js$': swc(true) },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.build/'],
};

module.exports = {
  rootDir,
  watchman: false,
  // A guard against what hangs, not a measure: a machine with other work takes three times as long.
  testTimeout: 180_000,
  // Journeys wait for their browsers often enough for a third.
  maxWorkers: 3,
  projects: [
    {
      ...common,
      displayName: 'cloud',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{shared,functions,local,config,bench}/**/*.test.ts'],
    },
    require('./jest-client/project.cjs')(common),
    {
      ...common,
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/config/jest-journeys/before-all.ts',
      globalTeardown: '<rootDir>/config/jest-journeys/after-all.ts',
    },
  ],
};
