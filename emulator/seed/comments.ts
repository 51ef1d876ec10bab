import type { CommentRecord, State } from '../model.js';
import { personId, SEED, stableId } from './ids.js';
import type { Words } from './text.js';
import { inline, rich } from './text.js';

/** A comment by a person; its id is `stableId('comment:<name>')`, that of its discussion `stableId('discussion:<name>')`. */
interface SeedComment {
  name: string;
  on: CommentRecord['parent'];
  /** The name of the discussion; one of its own unless told. */
  discussion?: string;
  by: string;
  at: string;
  words: Words;
  resolved?: boolean;
}

const HANDBOOK = { type: 'page_id', id: SEED.handbookId } as const;
/** The callout at the top of the handbook. */
const WELCOME = { type: 'block_id', id: stableId(`${SEED.handbookId}/0`) } as const;
const TASK = { type: 'page_id', id: SEED.firstTaskId } as const;

const COMMENTS: readonly SeedComment[] = [
  {
    name: 'handbook:shorter',
    on: HANDBOOK,
    by: 'grace',
    at: '2026-03-18T08:05:00.000Z',
    words: 'Could this page be **half as long**?',
  },
  {
    name: 'handbook:shorter:reply',
    discussion: 'handbook:shorter',
    on: HANDBOOK,
    by: 'ada',
    at: '2026-03-18T09:40:00.000Z',
    words: ['It was twice as long yesterday. ', inline.person('katherine'), ', what do you miss?'],
  },
  {
    name: 'handbook:photo',
    on: HANDBOOK,
    by: 'alan',
    at: '2026-03-20T15:10:00.000Z',
    words: 'The cover is from [the north ridge](https://acme.test/north-ridge), by the way.',
  },
  {
    name: 'handbook:fax',
    on: HANDBOOK,
    by: 'katherine',
    at: '2026-02-02T09:00:00.000Z',
    words: 'Who still needs the fax?',
    resolved: true,
  },
  {
    name: 'welcome:mugs',
    on: WELCOME,
    by: 'katherine',
    at: '2026-03-19T07:30:00.000Z',
    words: 'There are three mugs left.',
  },
  {
    name: 'task:number',
    on: TASK,
    by: 'alan',
    at: '2026-02-06T16:20:00.000Z',
    words: 'Is that with the radio off? I get `14 µA`.',
  },
  {
    name: 'task:number:reply',
    discussion: 'task:number',
    on: TASK,
    by: 'ada',
    at: '2026-02-07T08:15:00.000Z',
    words: 'Off, and after ten minutes. The capacitors take that long.',
  },
];

/** Adds comments to the handbook, to the first of its blocks and to the first task. */
export function seedComments(state: State): void {
  for (const { name, on, discussion = name, by, at, words, resolved = false } of COMMENTS) {
    const id = stableId(`comment:${name}`);
    const author = personId(by);
    state.comments[id] = {
      id,
      workspaceId: SEED.acmeId,
      discussionId: stableId(`discussion:${discussion}`),
      parent: { ...on },
      ...{ createdTime: at, createdBy: author, lastEditedTime: at },
      richText: rich(words),
      displayName: { type: 'user', name: state.people[author]?.name ?? '' },
      attachments: [],
      resolved,
    };
  }
}
