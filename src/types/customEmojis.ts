import { connectionOf } from './connection.js';
import { CustomEmoji } from './icon.js';

/** The workspace's own emojis. */
export const CustomEmojiConnection = connectionOf<CustomEmoji>(
  'CustomEmoji',
  () => CustomEmoji,
  'custom emojis',
);
