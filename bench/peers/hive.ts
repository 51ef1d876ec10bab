import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { getComposedSchemaFromConfig } from '@graphql-mesh/compose-cli';
import { DefaultLogger } from '@graphql-mesh/utils';
import { loadOpenAPISubgraph } from '@omnigraph/openapi';
import { announce } from '../announce.js';

/** Hive Gateway over an OpenAPI description of the endpoints: nothing written but what they are. */
const notion = loadOpenAPISubgraph('Notion', {
  source: fileURLToPath(new URL('notion.openapi.json', import.meta.url)),
  endpoint: process.env.UPSTREAM ?? '',
  operationHeaders: { Authorization: 'Bearer peer', 'Notion-Version': '2026-03-11' },
  selectQueryOrMutationField: [{ type: 'query', fieldName: 'rows' }],
});
const supergraph = await getComposedSchemaFromConfig(
  { subgraphs: [{ sourceHandler: notion }] },
  new DefaultLogger(),
);
const gateway = createGatewayRuntime({ supergraph, logging: false });
const server = createServer((request, response) => void gateway(request, response));
announce(server);
