import type {
  BlockRecord,
  DatabaseRecord,
  DataSourceRecord,
  EntityRecord,
  Json,
  JsonObject,
  PageRecord,
  ParentRecord,
  PropertySchemaRecord,
  State,
} from '../model.js';
import { applyValues, initialValues, normaliseValues } from '../properties/values.js';
import { addDefaultView } from '../views/defaultView.js';
import type { SeedBlock } from './blocks.js';
import { contentOf, coverOf, iconOf } from './content.js';
import { personId, stableId } from './ids.js';
import { rich } from './text.js';
import type { Words } from './text.js';

/** What the seed says of any object; times are ISO, people first names in lower case. */
interface Common {
  id: string;
  parent?: ParentRecord;
  created: string;
  edited?: string;
  by?: string;
  trashed?: boolean;
}

export interface SeedPage extends Common {
  title: Words;
  icon?: string;
  cover?: string;
  privateTo?: string;
  blocks?: SeedBlock[];
}

export interface SeedDatabase extends Common {
  sourceId: string;
  title: string;
  description?: Words;
  icon?: string;
  cover?: string;
  inline?: boolean;
  properties: PropertySchemaRecord[];
}

export interface SeedRow extends Common {
  /** Write values by property name. */
  values: JsonObject;
  icon?: string;
  cover?: string;
  blocks?: SeedBlock[];
}

/** Puts the seed's tables into a state, for one workspace at a time. */
export class World {
  constructor(
    readonly state: State,
    readonly workspaceId: string,
  ) {}

  addPage(page: SeedPage): PageRecord {
    const record = this.pageRecord(page, { title: rich(page.title) });
    if (page.privateTo) record.privateTo = personId(page.privateTo);
    return this.place(record, page.blocks);
  }

  addDatabase(database: SeedDatabase): DataSourceRecord {
    const { id, sourceId, title, description = '', inline = false, properties } = database;
    const shared = {
      title: rich(title),
      description: rich(description),
      icon: iconOf(database.icon),
      cover: coverOf(database.cover),
      isInline: inline,
    };
    const common = this.common(database);
    const lists = { dataSourceIds: [sourceId], viewIds: [] };
    const record: DatabaseRecord = { object: 'database', ...common, ...shared, isLocked: false, ...lists };
    this.store(record);
    addDefaultView(this.state, record, { id: stableId(`view:${id}`) });
    const source: DataSourceRecord = {
      object: 'data_source',
      ...common,
      ...shared,
      id: sourceId,
      parent: { type: 'database_id', id },
      properties: structuredClone(properties),
      nextUniqueId: 1,
    };
    this.state.entities[sourceId] = source;
    return source;
  }

  /** A row without values yet: rows may refer to rows that come after them. */
  addRow(source: DataSourceRecord, row: SeedRow): PageRecord {
    const parent: ParentRecord = { type: 'data_source_id', id: source.id };
    return this.place(this.pageRecord({ ...row, parent }, initialValues(source)), row.blocks);
  }

  /** A template that new rows are made from by default; it has no unique id. */
  addTemplate(source: DataSourceRecord, template: SeedRow): PageRecord {
    const next = source.nextUniqueId;
    const page = this.addRow(source, template);
    page.template = { isDefault: true };
    this.fillRow(source, template);
    source.nextUniqueId = next;
    for (const { id, type } of source.properties) if (type === 'unique_id') page.values[id] = null;
    return page;
  }

  /** Writes a row's values by the rules for requests, so that the seed holds nothing which a client could not have made. */
  fillRow(source: DataSourceRecord, row: SeedRow): void {
    const page = this.state.entities[row.id];
    if (page?.object !== 'page') throw new Error(`The seed has no row ${row.id}.`);
    const context = { botId: personId(row.by ?? 'ada'), now: new Date(row.created) };
    applyValues(this.state, page, normaliseValues(this.state, source, row.values, context));
  }

  private common({
    id,
    parent = { type: 'workspace' },
    created,
    edited = created,
    by = 'ada',
    trashed = false,
  }: Common) {
    const person = personId(by);
    return {
      id,
      workspaceId: this.workspaceId,
      parent,
      createdTime: created,
      createdBy: person,
      lastEditedTime: edited,
      lastEditedBy: person,
      inTrash: trashed,
    };
  }

  private pageRecord(
    page: Common & { icon?: string; cover?: string },
    values: { [id: string]: Json },
  ): PageRecord {
    return {
      object: 'page',
      ...this.common(page),
      icon: iconOf(page.icon),
      cover: coverOf(page.cover),
      isArchived: false,
      isLocked: false,
      values,
      childIds: [],
    };
  }

  private place(page: PageRecord, blocks: SeedBlock[] = []): PageRecord {
    this.store(page);
    this.addBlocks(page, blocks);
    return page;
  }

  private addBlocks(holder: PageRecord | BlockRecord, blocks: SeedBlock[]): void {
    const parent: ParentRecord = { type: holder.object === 'page' ? 'page_id' : 'block_id', id: holder.id };
    blocks.forEach(({ type, payload, children, name }, index) => {
      const { workspaceId, createdTime, createdBy, lastEditedTime, lastEditedBy } = holder;
      const id = stableId(name ?? `${holder.id}/${index}`);
      const common = {
        id,
        workspaceId,
        parent,
        createdTime,
        createdBy,
        lastEditedTime,
        lastEditedBy,
        inTrash: false,
      };
      const content = contentOf(type, payload);
      const record: BlockRecord = { object: 'block', ...common, type, content, childIds: [] };
      this.store(record);
      this.addBlocks(record, children);
    });
  }

  /** Keeps an object and appends it to what holds it; a row stands in no list. */
  private store(record: EntityRecord): void {
    this.state.entities[record.id] = record;
    const holder = record.parent.type === 'workspace' ? undefined : this.state.entities[record.parent.id];
    if (holder?.object === 'page' || holder?.object === 'block') holder.childIds.push(record.id);
  }
}
