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

interface VendorFile {
  /** Holds the package's version, so that the answer may be cached for good. */
  url: string;
  type: string;
  /** The gzipped bytes, read and packed at the first request and then kept. */
  gzipped: () => Promise<Buffer>;
}

/** A file of the npm package that `manifest`, the path of its package.json, belongs to. */
function vendorFile(manifest: string, file: string, type: string): VendorFile {
  const { name, version } = require(manifest) as { name: string; version: string };
  let packed: Promise<Buffer> | undefined;
  return {
    url: `/assets/vendor/${name}-${version}/${path.basename(file)}`,
    type,
    gzipped: () =>
      (packed ??= readFile(path.join(path.dirname(manifest), file)).then((text) => compress(text))),
  };
}

const SCRIPT = 'text/javascript';
const GRAPHIQL = require.resolve('graphiql/package.json');

/** What the explorer is made of. */
export const VENDOR = {
  react: vendorFile(require.resolve('react/package.json'), 'umd/react.production.min.js', SCRIPT),
  reactDom: vendorFile(require.resolve('react-dom/package.json'), 'umd/react-dom.production.min.js', SCRIPT),
  graphiql: vendorFile(GRAPHIQL, 'graphiql.min.js', SCRIPT),
  graphiqlStyle: vendorFile(GRAPHIQL, 'graphiql.min.css', 'text/css'),
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
