import type { Cluster } from '../support/cluster.js';
import { codesOf, query, revoke, signIn } from './app.js';

const ROUNDS = 10;
const A_PAGE = '{ search(first: 1, type: PAGE) { nodes { ... on Page { id } } } }';
const READ = 'query ($id: ID!) { page(id: $id) { title } }';
const WRITE =
  'mutation ($id: ID!, $text: String!) { updatePage(input: { id: $id, title: { text: $text } }) { page { title } } }';

export function describeTogether(cluster: () => Cluster): void {
  describe('what one gateway does', () => {
    it('the other shows at once, though it keeps answers', async () => {
      const { balancer, gateways } = cluster();
      const { access_token: token } = await signIn(balancer.url);
      const found = await query(gateways[0].url, token, { document: A_PAGE });
      const [page] = (found.data as { search: { nodes: { id: string }[] } }).search.nodes;
      const { id } = page!;
      const read = (at: number) =>
        query(gateways[at % 2]!.url, token, { document: READ, variables: { id }, cached: true });
      for (let round = 0; round < ROUNDS; round += 1) {
        await read(round + 1);
        // The second time it comes from what is kept.
        expect((await read(round + 1)).extensions).toMatchObject({ notion: { calls: 0, cached: 1 } });
        const text = `Title ${round}`;
        const written = await query(gateways[round % 2]!.url, token, {
          document: WRITE,
          variables: { id, text },
        });
        expect(codesOf(written)).toEqual([]);
        expect((await read(round + 1)).data).toEqual({ page: { title: text } });
      }
    });

    it('ends a sign-in for the other at once', async () => {
      const { balancer, gateways } = cluster();
      for (let round = 0; round < ROUNDS; round += 1) {
        const tokens = await signIn(balancer.url);
        const [here, there] = [gateways[round % 2]!.url, gateways[(round + 1) % 2]!.url];
        expect(codesOf(await query(there, tokens.access_token))).toEqual([]);
        expect(await revoke(here, tokens.refresh_token)).toBe(200);
        expect(codesOf(await query(there, tokens.access_token))).toEqual(['UNAUTHENTICATED']);
      }
    });
  });
}
