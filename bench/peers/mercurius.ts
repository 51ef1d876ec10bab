import fastify from 'fastify';
import mercurius, { type IResolvers } from 'mercurius';
import { announce } from '../announce.js';
import { resolversWith, typeDefs } from './schema.js';

/** mercurius on fastify, compiling a query from its second use on. */
const app = fastify();
app.register(mercurius, { schema: typeDefs, resolvers: resolversWith('resolveType') as IResolvers, jit: 1 });
await app.ready();
announce(app.server);
