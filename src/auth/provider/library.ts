/** What the library prints on a Node release that it does not list; our suites run it on every release we support. */
const RUNTIME_NOTICE = 'oidc-provider WARNING: Unsupported runtime';

/** The library writes its notice while it is imported, and only a pause of `console.warn` keeps it from every start. */
async function load() {
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).includes(RUNTIME_NOTICE)) warn(...parts);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

export const { Provider, errors, interactionPolicy } = await load();
