import { commentRoutes } from '../comments/comments.js';
import { databaseRoutes } from '../databases.js';
import { dataSourceRoutes } from '../dataSources.js';
import { meetingNotesRoutes } from '../meetingNotes/meetingNotes.js';
import type { Route } from '../route.js';
import { taskRoutes } from '../tasks.js';
import { templateRoutes } from '../templates/templates.js';
import { viewRoutes } from '../views/views.js';
import { blockRoutes } from './blocks.js';
import { customEmojiRoutes } from './customEmojis.js';
import { fileUploadRoutes } from './fileUploads.js';
import { pageMarkdownRoutes } from './pageMarkdown.js';
import { pageRoutes } from './pages.js';
import { searchRoutes } from './search.js';
import { userRoutes } from './users.js';

/** Every endpoint behind a bearer token. */
export const ROUTES: readonly Route[] = [
  ...pageRoutes,
  ...pageMarkdownRoutes,
  ...blockRoutes,
  ...databaseRoutes,
  ...dataSourceRoutes,
  ...userRoutes,
  ...searchRoutes,
  ...fileUploadRoutes,
  ...taskRoutes,
  ...commentRoutes,
  ...viewRoutes,
  ...templateRoutes,
  ...customEmojiRoutes,
  ...meetingNotesRoutes,
];
