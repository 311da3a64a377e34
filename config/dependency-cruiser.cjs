/** Who may import whom. The rooms and their walls are told in the README; here they are held. */
/** Every folder that is not one of the house's own rooms is a slice: a new one stands within these walls from its first file. */
const cloudSlice = '^functions/(?!entry/|kernel/|platform/|testkit/)([a-z-]+)/';
const clientSlice = '^client/(?!assets/|kit/|packages/|pages/|platform/|testkit/|theme/)([a-z-]+)/';
const undottedSlice = `${cloudSlice}[a-z/-]+\\.ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^aws-lambda$' } },
    {
      name: 'shared-stands-alone',
      comment: 'zod is its only dependency, and nothing of ours is above it.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(shared/|node_modules/zod/)' },
    },
    {
      name: 'client-and-cloud-meet-in-shared',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(functions|local|e2e|bench|config)/' },
    },
    {
      name: 'the-cloud-knows-no-client-and-no-machine',
      severity: 'error',
      from: { path: '^functions/', pathNot: '(\\.test\\.ts$|^functions/testkit/)' },
      to: { path: '^(client|local|e2e|bench|config|functions/testkit)/' },
    },
    {
      name: 'undotted-knows-no-technology',
      comment: 'Rules, ports and use cases import shared/, the kernel and undotted siblings.',
      severity: 'error',
      from: { path: undottedSlice },
      to: { pathNot: ['^shared/', '^functions/kernel/', undottedSlice, '^node_modules/zod/'] },
    },
    {
      name: 'the-kernel-is-pure',
      severity: 'error',
      from: { path: '^functions/kernel/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared/', '^functions/kernel/'] },
    },
    {
      name: 'platform-knows-no-slice',
      severity: 'error',
      from: { path: '^functions/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: [cloudSlice, '^functions/entry/'] },
    },
    {
      name: 'cloud-slices-meet-in-shared',
      severity: 'error',
      from: { path: cloudSlice, pathNot: '\\.test\\.ts$' },
      to: { path: cloudSlice, pathNot: '^functions/$1/' },
    },
    {
      name: 'client-slices-meet-in-shared',
      severity: 'error',
      from: { path: clientSlice },
      to: { path: [clientSlice, '^client/(pages|packages)/'], pathNot: '^client/$1/' },
    },
    {
      name: 'kit-and-platform-know-no-page',
      severity: 'error',
      from: { path: '^client/(kit|platform|theme)/' },
      to: { path: [clientSlice, '^client/(pages|packages)/'] },
    },
    {
      name: 'packages-are-loaded-alone',
      comment:
        'A sub-package may be on the phone while its neighbour is not: what two of them show lies in a slice or in the kit.',
      severity: 'error',
      from: { path: '^client/(pages|packages)/([^/]+)/' },
      to: { path: '^client/(pages|packages)/', pathNot: '^client/$1/$2/' },
    },
    {
      name: 'files-are-named-by-what-they-hold',
      comment:
        'A drawer named for nothing takes everything. Service is a word of the streets here (服务), so memberships may say it.',
      severity: 'error',
      from: {},
      to: {
        path: '[/.-](util|utils|helper|helpers|common|manager|managers|service|services|dto)[/.]',
        pathNot: ['^node_modules/', '/memberships/'],
      },
    },
    {
      name: 'the-simulators-are-strangers',
      comment: 'They stand for somebody else’s servers, so they read nothing of ours.',
      severity: 'error',
      from: { path: '^local/(wechat|kms|s3)/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^local/(wechat|kms|s3)/'], dependencyTypesNot: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.build)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
