import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { Router, type RequestHandler } from 'express';

/** The build compiles TypeScript only, so the folder is found from the package's root: two levels above `src/web` and `dist/web`. */
const ASSETS_DIR = fileURLToPath(new URL('../../src/web/assets/', import.meta.url));
const YEAR_SECONDS = 31_536_000;

const require = createRequire(import.meta.url);
const compress = promisify(gzip);

/** Files of npm packages that the explorer needs, by the name under which they are served. */
const VENDOR_FILES = {
  react: { from: 'react', file: 'umd/react.production.min.js', type: 'text/javascript' },
  reactDom: { from: 'react-dom', file: 'umd/react-dom.production.min.js', type: 'text/javascript' },
  graphiql: { from: 'graphiql', file: 'graphiql.min.js', type: 'text/javascript' },
  graphiqlStyle: { from: 'graphiql', file: 'graphiql.min.css', type: 'text/css' },
} as const;

interface VendorFile {
  /** Holds the package's version, so that the answer may be cached for good. */
  url: string;
  type: string;
  /** The gzipped bytes, read and packed at the first request and then kept. */
  gzipped: () => Promise<Buffer>;
}

function vendorFile({ from, file, type }: (typeof VENDOR_FILES)[keyof typeof VENDOR_FILES]): VendorFile {
  const manifest = require.resolve(`${from}/package.json`);
  const { version } = require(manifest) as { version: string };
  let packed: Promise<Buffer> | undefined;
  return {
    url: `/assets/vendor/${from}-${version}/${path.basename(file)}`,
    type,
    gzipped: () =>
      (packed ??= readFile(path.join(path.dirname(manifest), file)).then((text) => compress(text))),
  };
}

/** Where the explorer's parts are served. */
export const VENDOR = {
  react: vendorFile(VENDOR_FILES.react),
  reactDom: vendorFile(VENDOR_FILES.reactDom),
  graphiql: vendorFile(VENDOR_FILES.graphiql),
  graphiqlStyle: vendorFile(VENDOR_FILES.graphiqlStyle),
};

function sendVendor({ type, gzipped }: VendorFile): RequestHandler {
  return async (_request, response) => {
    const body = await gzipped();
    response
      .set({
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Encoding': 'gzip',
        'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
      })
      .send(body);
  };
}

/** Serves `/assets/`: our own files are revalidated at each use, those of packages never change under their URL. */
export function createAssets(): Router {
  const router = Router();
  for (const file of Object.values(VENDOR)) router.get(file.url, sendVendor(file));
  router.use(
    '/assets',
    express.static(ASSETS_DIR, {
      index: false,
      redirect: false,
      setHeaders: (response) => response.set('Cache-Control', 'no-cache'),
    }),
  );
  return router;
}
