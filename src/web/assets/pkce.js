const BYTES = 32;

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** 43 characters that nobody can guess: a state, a nonce or a code verifier (RFC 7636). */
export function randomText() {
  return base64url(crypto.getRandomValues(new Uint8Array(BYTES)));
}

/** The S256 challenge of a code verifier. */
export async function challengeOf(verifier) {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** What an id token says. Its signature needs no check here: it came straight from the token endpoint (OpenID Core 3.1.3.7). */
export function idTokenClaims(token) {
  const payload = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(
    new window.TextDecoder().decode(Uint8Array.from(atob(payload), (character) => character.charCodeAt(0))),
  );
}
