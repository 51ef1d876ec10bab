import { SEED } from '../../../emulator/seed/ids.js';
import { signIn } from '../../support/signIn.js';
import { until } from '../../support/until.js';
import { openSession, type Session } from './session.js';

const PAGE = `{ page(id: "${SEED.websiteProjectId}") { title } }`;
const PRIVATE = `{ page(id: "${SEED.gracePrivateId}") { title } }`;

/** Rows come with no more properties than the fields need. */
const rowsWith = (fields: string) =>
  `{ dataSource(id: "${SEED.projectsSourceId}") { rows(first: 100) { nodes { ${fields} } } } }`;

interface Cost {
  calls: number;
  cached: number;
}

let session: Session;
beforeAll(async () => {
  session = await openSession({ environment: { CACHE_SECONDS: '600' } });
});
afterAll(() => session.close());

async function ask(query: string, token = session.accessToken, headers: Record<string, string> = {}) {
  const answer = await session.post({ query }, { authorization: `Bearer ${token}`, ...headers });
  return { ...answer.body, status: answer.status, cost: answer.body.extensions?.notion as Cost };
}

/** Leaves nothing of an earlier test behind: any write does. */
function rename(title: string, token?: string) {
  const input = `{ id: "${SEED.websiteProjectId}", title: { text: "${title}" } }`;
  return ask(`mutation { updatePage(input: ${input}) { page { title } } }`, token);
}

describe('what Notion has answered a moment ago', () => {
  it('is not asked again, and the answer says so', async () => {
    await rename('Website');
    const first = await ask(PAGE);
    const second = await ask(PAGE);
    expect(first.cost).toMatchObject({ calls: 1, cached: 0 });
    expect(second.cost).toMatchObject({ calls: 0, cached: 1 });
    expect(second.data).toEqual(first.data);
  });

  it('answers for a page that came whole in a list', async () => {
    await rename('Website');
    await ask(rowsWith('properties { name }'));
    session.asked();
    expect((await ask(PAGE)).data).toEqual({ page: { title: 'Website' } });
    expect(session.asked()).toEqual([]);
  });

  it('does not answer for a page that came with some of its properties', async () => {
    await rename('Website');
    await ask(rowsWith('id'));
    session.asked();
    expect((await ask(PAGE)).data).toEqual({ page: { title: 'Website' } });
    expect(session.asked()).toEqual([`GET /v1/pages/${SEED.websiteProjectId}`]);
  });

  it.each([
    ['a header', PAGE, { 'x-max-age': '0' }],
    ['a directive', `query @maxAge(seconds: 0) ${PAGE}`, {}],
    ['a directive below a looser header', `query @maxAge(seconds: 0) ${PAGE}`, { 'x-max-age': '500' }],
  ])('is asked anew for %s', async (_, query, headers) => {
    await ask(PAGE);
    expect((await ask(query, session.accessToken, headers)).cost).toMatchObject({ calls: 1, cached: 0 });
    expect((await ask(PAGE)).cost).toMatchObject({ calls: 0, cached: 1 });
  });

  it('does for whoever takes it a few seconds old', async () => {
    await ask(PAGE);
    const { cost } = await ask(PAGE, session.accessToken, { 'x-max-age': '500' });
    expect(cost).toMatchObject({ calls: 0, cached: 1 });
  });

  it.each([
    [
      'the header',
      PAGE,
      { 'x-max-age': 'soon' },
      'The header X-Max-Age is not understood: send whole seconds, such as 0.',
    ],
    [
      'the directive',
      `query @maxAge(seconds: -1) ${PAGE}`,
      {},
      '`@maxAge(seconds:)` must be 0 or more, not -1.',
    ],
  ])('is not touched when %s says nonsense', async (_, query, headers, message) => {
    const { status, errors } = await ask(query, session.accessToken, headers);
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('is forgotten with a write, so that everybody reads what they have written', async () => {
    await ask(PAGE);
    await rename('Web site');
    expect((await ask(PAGE)).data).toEqual({ page: { title: 'Web site' } });
  });

  it('is forgotten for a colleague too', async () => {
    const { accessToken: grace } = await signIn(session.gateway, { personId: SEED.graceId });
    await ask(PAGE);
    await rename('Site', grace);
    expect((await ask(PAGE)).data).toEqual({ page: { title: 'Site' } });
  });

  it('is read anew within a request that writes', async () => {
    await rename('One');
    await ask(PAGE);
    const input = `{ id: "${SEED.websiteProjectId}", title: { text: "Two" } }`;
    const { data } = await ask(
      `mutation { a: updatePage(input: ${input}) { page { parent { ... on DataSourceParent { dataSource { rows(first: 100) { nodes { title } } } } } } } }`,
    );
    expect(JSON.stringify(data)).toContain('"Two"');
    expect(JSON.stringify(data)).not.toContain('"One"');
  });
});

describe('what one person was answered', () => {
  it('is never shown to another, whose permissions differ', async () => {
    const { accessToken: grace } = await signIn(session.gateway, { personId: SEED.graceId });
    expect((await ask(PRIVATE, grace)).errors).toBeUndefined();
    expect((await ask(PRIVATE, grace)).cost).toMatchObject({ calls: 0, cached: 1 });
    const { errors, data } = await ask(PRIVATE);
    expect(data).toEqual({ page: null });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask(PRIVATE, grace)).cost).toMatchObject({ calls: 0, cached: 1 });
  });

  it('is not remembered when it was a refusal', async () => {
    await ask(PRIVATE);
    session.asked();
    await ask(PRIVATE);
    expect(session.asked()).toEqual([`GET /v1/pages/${SEED.gracePrivateId}`]);
  });

  it('is forgotten when they choose other pages', async () => {
    const alan = { personId: SEED.alanId };
    const { accessToken } = await signIn(session.gateway, alan);
    expect((await ask(PAGE, accessToken)).errors).toBeUndefined();
    await signIn(session.gateway, { ...alan, pages: [SEED.handbookId] });
    expect((await ask(PAGE, accessToken)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is not shown once Notion has ended the connection', async () => {
    const { accessToken, claims } = await signIn(session.gateway, { personId: SEED.katherineId });
    await ask(PAGE, accessToken);
    const grant = await session.gateway.store.grants.find(claims.gid);
    await session.gateway.store.grants.markDead(claims.gid, grant?.version ?? 0);
    // Another gateway would have written that: this one reads a grant again after some seconds.
    const code = async () => (await ask(PAGE, accessToken)).errors?.[0]?.extensions.code;
    await until(async () => (await code()) !== undefined);
    expect(await code()).toBe('RECONNECT_REQUIRED');
  });
});

describe('the gateway keeps no answer', () => {
  it('about how something gets on', async () => {
    const { createFileUpload } = await session.sdk.CreateFileUpload({
      input: { file: { name: 'a.txt', size: 1 } },
    });
    const query = `{ fileUpload(id: "${createFileUpload?.fileUpload.id}") { status } }`;
    expect((await ask(query)).cost).toMatchObject({ calls: 1, cached: 0 });
    expect((await ask(query)).cost).toMatchObject({ calls: 1, cached: 0 });
  });
});
