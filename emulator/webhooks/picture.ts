import type {
  CommentRecord,
  DatabaseRecord,
  DataSourceRecord,
  EntityRecord,
  FileUploadRecord,
  PageRecord,
  State,
  ViewRecord,
} from '../model.js';
import { statusOf } from '../uploads/status.js';

interface Records {
  page: PageRecord;
  block: Extract<EntityRecord, { object: 'block' }>;
  database: DatabaseRecord;
  data_source: DataSourceRecord;
  comment: CommentRecord;
  view: ViewRecord;
  file_upload: FileUploadRecord;
}

export type Kind = keyof Records;

/** One object at one moment: the parts that events speak of, each as text that can be compared. */
export interface Trace<K extends Kind = Kind> {
  kind: K;
  id: string;
  record: Records[K];
  parts: { [part: string]: string };
}

/** Everything that may cause an event, at one moment. */
export type Picture = Map<string, Trace>;

/** Takes a picture of the state; parts whose names begin with `value:` or `property:` end in a property's id. */
export function takePicture(state: State, now: Date): Picture {
  const picture: Picture = new Map();
  const add = <K extends Kind>(kind: K, record: Records[K]) => {
    picture.set(`${kind}:${record.id}`, { kind, id: record.id, record, parts: PARTS[kind](record, now) });
  };
  for (const entity of Object.values(state.entities)) {
    // A template is no page to anyone who listens.
    if (entity.object === 'page' && entity.template) continue;
    add(entity.object, entity as never);
  }
  for (const comment of Object.values(state.comments)) add('comment', comment);
  for (const view of Object.values(state.views)) add('view', view);
  for (const upload of Object.values(state.uploads)) add('file_upload', upload);
  return picture;
}

const text = (...values: unknown[]): string => JSON.stringify(values);

const place = ({ parent, inTrash }: EntityRecord): { [part: string]: string } => ({
  place: text(parent),
  trash: String(inTrash),
});

function named(prefix: string, entries: [string, unknown][]): { [part: string]: string } {
  return Object.fromEntries(entries.map(([id, value]) => [`${prefix}:${id}`, text(value)]));
}

const PARTS: { [K in Kind]: (record: Records[K], now: Date) => { [part: string]: string } } = {
  page: (page) => ({
    ...place(page),
    ...named('value', Object.entries(page.values)),
    look: text(page.icon, page.cover, page.isArchived),
    locked: String(page.isLocked),
    children: page.childIds.join(),
  }),
  block: (block) => ({ ...place(block), content: text(block.content, block.childIds) }),
  database: (database) => ({ ...place(database), look: text(database.title, database.icon, database.cover) }),
  data_source: (source) => ({
    ...place(source),
    ...named(
      'property',
      source.properties.map((property) => [property.id, property]),
    ),
    look: text(source.title, source.description, source.icon),
  }),
  comment: (comment) => ({ content: text(comment.richText) }),
  view: ({ name, filter, sorts, configuration }) => ({
    name,
    filter: text(filter),
    sorts: text(sorts),
    configuration: text(configuration),
  }),
  file_upload: (upload, now) => ({ status: statusOf(upload, now) }),
};
