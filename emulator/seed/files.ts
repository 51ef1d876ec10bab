import { SEED, stableId } from './ids.js';

const TAP = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80" width="480" height="320">
  <rect width="120" height="80" fill="#e7f0f4"/>
  <path d="M30 52V30a16 16 0 0 1 32 0v6h12v10H50V30a4 4 0 0 0-8 0v22z" fill="#6b7f8a"/>
  <path d="M62 50c4 6 6 9 6 12a6 6 0 0 1-12 0c0-3 2-6 6-12z" fill="#4a9bd1"/>
</svg>
`;

const TAP_ID = stableId('file:tap');

/** Where a seeded image is stored; it reads as a signed link like any uploaded file. */
export const TAP_FILE = `/files/${SEED.acmeId}/${TAP_ID}/tap.svg`;

/** The bytes of seeded files by file id. */
export const SEED_FILES: { [fileId: string]: Buffer } = { [TAP_ID]: Buffer.from(TAP) };
