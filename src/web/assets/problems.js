/** Why somebody is not signed in, in words for them: what happened, then what to do. */
export class SignInProblem extends Error {
  constructor(code, title, text) {
    super(text);
    this.code = code;
    this.title = title;
  }
}

const PROBLEMS = {
  access_denied: [
    'No workspace was connected.',
    'The request was declined, so nothing was shared. Connect whenever you like, and choose the pages you want to use.',
  ],
  mismatch: [
    'This sign-in did not start in this tab.',
    'Its answer was dropped, to be safe. Start again from here.',
  ],
  invalid_grant: ['This sign-in took too long or was used before.', 'Start again: it takes a few seconds.'],
  ended: ['Your sign-in has ended.', 'It expired or was revoked. Connect again to go on.'],
  temporarily_unavailable: ['Notion does not answer at the moment.', 'Try again in a minute.'],
  unreachable: ['The gateway does not answer.', 'Check your network, then try again.'],
};

/** The problem for an OAuth error code; one without words of its own is told in those of the answer. */
export function problemOf(code, description) {
  const [title, text] = PROBLEMS[code] ?? [
    'You could not be signed in.',
    `${description ?? 'The gateway gave no reason.'} Try again; if it happens once more, tell the gateway’s operator (${code}).`,
  ];
  return new SignInProblem(code, title, text);
}
