/** The layering of docs/architecture.md, as rules. @type {import('dependency-cruiser').IConfiguration} */
const only = (name, comment, modules, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed },
  to: { path: modules },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import must resolve.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'emulator-stands-alone',
      comment:
        'The emulator and the gateway share nothing, so that one misunderstanding cannot hide another.',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|scripts|test|bench)/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'The gateway knows neither its emulator nor its tests, scripts and benchmarks.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(emulator|scripts|test|bench)/' },
    },
    {
      name: 'config-knows-nothing',
      comment: 'Configuration is the ground: everybody may read its forms, and it reads nobody’s.',
      severity: 'error',
      from: { path: '^src/config' },
      to: { path: '^src/', pathNot: '^src/config' },
    },
    {
      name: 'no-dev-packages-in-src',
      comment: 'What production runs must be a dependency; types of development packages may be imported.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'types-are-pure',
      comment: 'GraphQL classes and pure functions only: no calls, no store, no sign-in.',
      severity: 'error',
      from: { path: '^src/types/' },
      to: { path: '^src/', pathNot: '^src/(types/|errors\\.ts$)' },
    },
    {
      name: 'notion-knows-notion',
      comment: 'Talking to Notion needs neither GraphQL nor Express nor a database.',
      severity: 'error',
      from: { path: '^src/notion/' },
      to: { path: '^src/', pathNot: '^src/(notion/|errors\\.ts$|log\\.ts$)' },
    },
    {
      name: 'executor-knows-graphql',
      comment: 'Executing a query needs the specification, not what the schema is about.',
      severity: 'error',
      from: { path: '^src/executor/' },
      to: { path: '^src/', pathNot: '^src/executor/' },
    },
    {
      name: 'storage-knows-models',
      comment: 'The store is the bottom: it imports its models and nothing above.',
      severity: 'error',
      from: { path: '^src/(storage|models)/' },
      to: { path: '^src/', pathNot: '^src/(storage/|models/|(config|errors|log)\\.ts$)' },
    },
    {
      name: 'models-for-storage-only',
      comment: 'Only the MongoDB adapter touches the models.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(storage/mongo|models)/' },
      to: { path: '^src/models/' },
    },
    {
      name: 'auth-below-graphql',
      comment: 'Sign-in knows the store and Notion’s token source, not the schema.',
      severity: 'error',
      from: { path: '^src/auth/' },
      to: { path: '^src/(types|resolvers|schema|graphql|executor|context|app|gateway)' },
    },
    {
      name: 'resolvers-are-islands',
      comment: 'An edge to another resource is a field resolver that asks that resource’s loader.',
      severity: 'error',
      from: { path: '^src/resolvers/([^/]+)\\.ts$' },
      to: { path: '^src/resolvers/', pathNot: '^src/resolvers/$1\\.ts$' },
    },
    {
      name: 'edges-serve-resolvers',
      comment: 'What resolvers share knows none of them.',
      severity: 'error',
      from: { path: '^src/edges/' },
      to: { path: '^src/resolvers/' },
    },
    {
      name: 'resolvers-look-down',
      comment:
        'Resolvers and what they share know the context, Notion and the types; not HTTP, not the store.',
      severity: 'error',
      from: { path: '^src/(resolvers|edges)/' },
      to: {
        path: '^src/(app|gateway|graphql|schema|web|storage/|models|auth/(?!viewer))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-is-an-edge',
      comment: 'Pages know neither the schema nor the store.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: '^src/web/' },
    },
    {
      name: 'limits-come-first',
      comment: 'What counts requests knows neither what they ask for nor who answers.',
      severity: 'error',
      from: { path: '^src/limits/' },
      to: {
        path: '^src/',
        pathNot: '^src/(limits/|web/|audit\\.ts$|config\\.ts$|log\\.ts$|requestLog\\.ts$)',
      },
    },
    {
      name: 'webhooks-know-notion',
      comment:
        'What Notion tells by itself changes what is known of Notion; it knows no GraphQL, no sign-in, no store.',
      severity: 'error',
      from: { path: '^src/webhooks/' },
      to: { path: '^src/', pathNot: '^src/(webhooks/|notion/|config|errors\\.ts$|log\\.ts$)' },
    },
    only(
      'express-at-the-edge',
      'Express is for files that answer HTTP.',
      'node_modules/express/',
      '^src/(app|health|requestLog|errorHandler|uploads|webhooks/route)\\.ts$|^src/(auth|web)/',
    ),
    {
      name: 'short-way-without-express',
      comment: 'The endpoint of queries is there to do without express and its middleware.',
      severity: 'error',
      from: { path: '^src/graphqlEndpoint\\.ts$' },
      to: { path: 'node_modules/(express|cors|helmet|body-parser)/' },
    },
    only(
      'mongoose-in-storage',
      'Only models and their adapter know mongoose.',
      'node_modules/mongoose/',
      '^src/(models|storage/mongo)/',
    ),
    only(
      'lmdb-in-storage',
      'Only the embedded adapter knows lmdb.',
      'node_modules/lmdb/',
      '^src/storage/embedded/',
    ),
    {
      name: 'shared-knows-little',
      comment:
        'What processes share knows neither GraphQL nor sign-in nor the store; of Notion and limits, the shape of their ports.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/(shared/|config\\.ts$|log\\.ts$|notion/|limits/)' },
    },
    {
      name: 'shared-fills-ports',
      comment: 'Ports are types.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(notion|limits)/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'ioredis-in-shared',
      'Redis is reached through what is shared.',
      'node_modules/ioredis/',
      '^src/shared/',
    ),
    only(
      'axios-for-sign-in',
      'Calls to Notion’s API go through the pool.',
      'node_modules/axios/',
      '^src/auth/notionOAuth\\.ts$',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The benchmark’s peers bring packages of their own, which are installed with `npm run bench`.
    exclude: { path: '^test/generated/|^bench/peers/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
