import { html } from './html.js';
import { renderDocument, type PagesOptions } from './page.js';

/** The home page where people cannot sign in: what this is, and how a server-side app gets its token. */
export function serverHomePage({ publicUrl }: Pick<PagesOptions, 'publicUrl'>): string {
  const command = `curl ${publicUrl}/oauth/token -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials`;
  return renderDocument({
    title: 'For server-side apps',
    current: '/',
    main: html`<section class="card">
      <h1>One workspace, as a GraphQL&nbsp;API</h1>
      <p class="lead">
        This gateway serves one Notion workspace to server-side apps that its operator has registered. People
        cannot sign in here.
      </p>
      <p>An app gets its access token with its client id and secret, and a new one every 15 minutes:</p>
      <pre class="secret" role="group" tabindex="0" aria-label="A curl command">${command}</pre>
      <p>
        and then sends queries to <code>${publicUrl}/graphql</code> with <code>Authorization: Bearer …</code>.
      </p>
    </section>`,
  });
}
