import type { Notion } from '../notion/notion.js';
import type { Others } from '../notion/others.js';
import type { News } from './news.js';

/** The other gateways, as the part that talks to Notion sees them. */
export function othersOf(news: News): Others {
  return {
    tell: ({ grantId, workspaceId }) => news.tell({ about: 'change', grantId, workspaceId }),
    get areHeard() {
      return news.isCurrent;
    },
  };
}

/** Forgets what others have changed. */
export function listenForChanges(news: News, notion: Pick<Notion, 'forget'>): void {
  news.onItem((item) => {
    if (item.about === 'change') notion.forget(item);
    if (item.about === 'everything') notion.forget('everything');
  });
}
