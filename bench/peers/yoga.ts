import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { announce } from '../announce.js';
import { resolversWith, typeDefs } from './schema.js';

/** graphql-yoga on node:http, as its guide starts it. */
const schema = createSchema({ typeDefs, resolvers: resolversWith('__resolveType') });
const yoga = createYoga({ schema, logging: false, graphiql: false });
const server = createServer((request, response) => void yoga(request, response));
announce(server);
