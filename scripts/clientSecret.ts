import { generateClientSecret } from '../src/config/clientSecret.js';

/** `npm run keys:client`: a fresh secret for one server-side app, and what APPS_FILE holds of it. */
const { secret, sha256 } = generateClientSecret();
process.stdout.write(
  `For the app, and nobody else:  ${secret}\nFor its entry in APPS_FILE:    "clientSecretSha256": "${sha256}"\n`,
);
