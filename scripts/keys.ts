import { generateKeyTexts } from '../src/config/keys.js';

/** `npm run keys:generate`: three fresh secrets in the form that the environment (or a `.env` file) takes them. */
for (const [name, value] of Object.entries(generateKeyTexts())) process.stdout.write(`${name}='${value}'\n`);
