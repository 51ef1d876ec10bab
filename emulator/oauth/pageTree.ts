import type { EntityRecord, State } from '../model.js';
import { titleOf } from '../richText.js';
import { isPrivateToOther } from '../visibility.js';

/** A page or database that a person can pick at consent. */
export interface PageChoice {
  id: string;
  title: string;
  /** An emoji; null shows the kind's own sign. */
  emoji: string | null;
  kind: 'page' | 'database';
  children: PageChoice[];
}

const LEVELS = 3;

/** What a person sees at the top of a workspace, each with the pages and databases that stand right below. */
export function pageTree(state: State, workspaceId: string, personId: string): PageChoice[] {
  return Object.values(state.entities)
    .filter((entity) => entity.workspaceId === workspaceId && entity.parent.type === 'workspace')
    .map((entity) => toChoice(state, entity, personId, LEVELS))
    .filter((choice) => choice !== null);
}

/** The ids of a tree, at every level. */
export function idsOf(choices: readonly PageChoice[]): string[] {
  return choices.flatMap((choice) => [choice.id, ...idsOf(choice.children)]);
}

function toChoice(state: State, entity: EntityRecord, personId: string, levels: number): PageChoice | null {
  if (entity.object !== 'page' && entity.object !== 'database') return null;
  if (entity.inTrash || isPrivateToOther(entity, personId)) return null;
  const childIds = entity.object === 'page' && levels > 1 ? entity.childIds : [];
  const children = childIds
    .map((id) => state.entities[id])
    .map((child) => (child ? toChoice(state, child, personId, levels - 1) : null))
    .filter((choice) => choice !== null);
  const emoji =
    entity.icon?.type === 'emoji' && typeof entity.icon.emoji === 'string' ? entity.icon.emoji : null;
  return { id: entity.id, title: titleOf(entity) || 'Untitled', emoji, kind: entity.object, children };
}
