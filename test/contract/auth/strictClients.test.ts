import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { boot, type Booted } from '../../support/boot.js';
import { UserAgent } from '../../support/userAgent.js';

const SCOPE = 'openid profile email offline_access read write';
const insecure = { [oauth.allowInsecureRequests]: true };

/** Libraries that nobody here wrote, given the issuer's URL and nothing else. */
describe('a strict OAuth client', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted.close());

  const discover = async (algorithm: 'oidc' | 'oauth2') => {
    const issuer = new URL(booted.url);
    return oauth.processDiscoveryResponse(
      issuer,
      await oauth.discoveryRequest(issuer, { algorithm, ...insecure }),
    );
  };
  const person = () => Object.values(booted.emulator.state.people)[0]!;

  it('finds the same endpoints by OpenID and by OAuth discovery', async () => {
    const server = await discover('oidc');
    expect(await discover('oauth2')).toEqual(server);
    expect(server).toMatchObject({
      issuer: booted.url,
      authorization_endpoint: `${booted.url}/oauth/authorize`,
      token_endpoint: `${booted.url}/oauth/token`,
      revocation_endpoint: `${booted.url}/oauth/revoke`,
      userinfo_endpoint: `${booted.url}/oauth/userinfo`,
      jwks_uri: `${booted.url}/oauth/jwks`,
      end_session_endpoint: `${booted.url}/oauth/end-session`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      device_authorization_endpoint: `${booted.url}/oauth/device`,
      grant_types_supported: [
        'authorization_code',
        'refresh_token',
        'urn:ietf:params:oauth:grant-type:device_code',
      ],
      token_endpoint_auth_methods_supported: ['none'],
      revocation_endpoint_auth_methods_supported: ['none'],
      prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
      response_modes_supported: ['form_post', 'fragment', 'query'],
      request_uri_parameter_supported: false,
      claims_parameter_supported: false,
      id_token_signing_alg_values_supported: ['ES256'],
      subject_types_supported: ['public'],
    });
  });

  it('cannot be told other endpoints by a Host header', async () => {
    const answer = await fetch(`${booted.url}/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example.com', 'x-forwarded-proto': 'https' },
    });
    expect(JSON.stringify(await answer.json())).not.toContain('evil');
  });

  it.each(['/oauth/token', '/oauth/revoke', '/oauth/device'])(
    'tells a program in JSON what is wrong at %s, though it says that it prefers HTML',
    async (path) => {
      const java = 'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2';
      for (const fields of ['', 'client_id=nobody', 'client_id=web-app&grant_type=x']) {
        const answer = await fetch(booted.url + path, {
          method: 'POST',
          headers: { accept: java },
          body: new URLSearchParams(fields),
        });
        expect([400, 401]).toContain(answer.status);
        expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
        expect(await answer.json()).toMatchObject({ error: expect.stringMatching(/^[a-z_]+$/) as string });
      }
    },
  );

  it('publishes only the public halves of its keys', async () => {
    const { keys } = (await (await fetch(`${booted.url}/oauth/jwks`)).json()) as {
      keys: Record<string, string>[];
    };
    expect(keys).toEqual([
      {
        kty: 'EC',
        crv: 'P-256',
        alg: 'ES256',
        use: 'sig',
        kid: expect.any(String) as string,
        x: expect.any(String) as string,
        y: expect.any(String) as string,
      },
    ]);
  });

  it('signs in, reads userinfo, refreshes with rotation and revokes (oauth4webapi)', async () => {
    const server = await discover('oidc');
    const client: oauth.Client = { client_id: 'web-app' };
    const none = oauth.None();
    const redirectUri = 'https://app.example.com/callback';
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const nonce = oauth.generateRandomNonce();
    const request = new URL(server.authorization_endpoint!);
    request.search = new URLSearchParams({
      client_id: client.client_id,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).toString();
    const callback = await new UserAgent().authorize(request, redirectUri);

    const parameters = oauth.validateAuthResponse(server, client, callback, state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      none,
      parameters,
      redirectUri,
      verifier,
      insecure,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    expect(tokens).toMatchObject({
      token_type: 'bearer',
      expires_in: 900,
      scope: 'openid profile email read write',
    });
    const identity = oauth.getValidatedIdTokenClaims(tokens)!;
    expect(identity).toMatchObject({ sub: person().id, name: person().name, email: person().email });

    const claims = await oauth.validateJwtAccessToken(
      server,
      new Request(`${booted.url}/graphql`, { headers: { authorization: `Bearer ${tokens.access_token}` } }),
      `${booted.url}/graphql`,
      { ...insecure, signingAlgorithms: ['ES256'] },
    );
    const [grant] = await booted.gateway.store.grants.listByPerson(person().id);
    expect(claims).toMatchObject({
      sub: person().id,
      gid: grant!.id,
      client_id: 'web-app',
      scope: 'openid profile email read write',
    });
    expect(claims.exp - claims.iat).toBe(900);

    const userinfo = await oauth.processUserInfoResponse(
      server,
      client,
      identity.sub,
      await oauth.userInfoRequest(server, client, tokens.access_token, insecure),
    );
    expect(userinfo).toEqual({
      sub: person().id,
      name: person().name,
      email: person().email,
      ...(person().avatarUrl && { picture: person().avatarUrl }),
    });

    const refresh = async (token: string) =>
      oauth.processRefreshTokenResponse(
        server,
        client,
        await oauth.refreshTokenGrantRequest(server, client, none, token, insecure),
      );
    const second = await refresh(tokens.refresh_token!);
    expect(second.refresh_token).not.toBe(tokens.refresh_token);
    expect(second).toMatchObject({ expires_in: 900, scope: 'openid profile email read write' });
    expect(oauth.getValidatedIdTokenClaims(second)).toMatchObject({ sub: person().id });

    await oauth.processRevocationResponse(
      await oauth.revocationRequest(server, client, none, second.refresh_token!, insecure),
    );
    await expect(refresh(second.refresh_token!)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('signs in, refreshes and revokes (openid-client)', async () => {
    const config = await openid.discovery(new URL(booted.url), 'web-app', undefined, openid.None(), {
      execute: [openid.allowInsecureRequests],
    });
    const redirectUri = 'http://localhost:3000/callback';
    const verifier = openid.randomPKCECodeVerifier();
    const checks = { expectedState: openid.randomState(), expectedNonce: openid.randomNonce() };
    const request = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      state: checks.expectedState,
      nonce: checks.expectedNonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      prompt: 'consent',
    });
    const callback = await new UserAgent().authorize(request, redirectUri);
    const tokens = await openid.authorizationCodeGrant(config, callback, {
      pkceCodeVerifier: verifier,
      ...checks,
      idTokenExpected: true,
    });
    expect(tokens.claims()).toMatchObject({ sub: person().id, name: person().name, email: person().email });
    expect(tokens.scope?.split(' ').sort()).toEqual(SCOPE.split(' ').sort());
    expect(await openid.fetchUserInfo(config, tokens.access_token, person().id)).toMatchObject({
      email: person().email,
    });
    const second = await openid.refreshTokenGrant(config, tokens.refresh_token!);
    await openid.tokenRevocation(config, second.refresh_token!);
    await expect(openid.refreshTokenGrant(config, second.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it.each([
    ['a loopback redirect with another port', 'http://127.0.0.1:53682/callback'],
    ['localhost with another port', 'http://localhost:8765/callback'],
    ['a custom scheme', 'com.example.notion:/callback'],
  ])('may be a native app with %s', async (_what, redirectUri) => {
    const config = await openid.discovery(new URL(booted.url), 'native-app', undefined, openid.None(), {
      algorithm: 'oauth2',
      execute: [openid.allowInsecureRequests],
    });
    const verifier = openid.randomPKCECodeVerifier();
    const request = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'read',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const callback = await new UserAgent().authorize(request, redirectUri);
    const tokens = await openid.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier });
    expect(tokens).toMatchObject({ scope: 'read', refresh_token: expect.any(String) as string });
    expect(tokens.id_token).toBeUndefined();
  });
});
