import type { DocumentEdit } from './document-edit.ts';
import type { JsonDocument } from './json-document.ts';
import type { JsonNode } from './json-node.ts';
import { parsePointer } from './json-pointer.ts';
import { indexOfSlot, slotsOf } from './layout.ts';
import type { JsonValue } from './server-json.ts';

/** A member that is to be added. */
export interface NewMember {
  readonly key: string;
  readonly value: JsonValue;
}

/** What happens to the members or items of one container: those at some indices go, and before some indices others come. */
export interface ContainerPlan {
  readonly removed: Set<number>;
  readonly inserted: Map<number, NewMember[]>;
  /** Keys that are new in the object, with the index behind which they are. */
  readonly newKeys: Map<string, number>;
  /** Keys that are no longer there. */
  readonly goneKeys: Set<string>;
}

type EditOf<Kind extends DocumentEdit['kind']> = Extract<DocumentEdit, { kind: Kind }>;

/** Edits of one document by what they touch. */
export interface EditPlan {
  readonly replaced: Map<JsonNode, { readonly edit: EditOf<'replace'>; readonly path: readonly JsonNode[] }>;
  readonly renamed: Map<JsonNode, string>;
  readonly containers: Map<JsonNode, { readonly plan: ContainerPlan; readonly path: readonly JsonNode[] }>;
}

interface Target {
  readonly path: JsonNode[];
  /** The last segment of the pointer. */
  readonly key: string;
  readonly node: JsonNode;
}

/**
 * Sorts edits by what they touch; undefined when one does not fit the document (nothing at the pointer, no object to
 * insert into, a key twice afterwards, a member whose earlier duplicate would come to light) or contradicts another
 * (the same thing changed twice, something changed within what is removed or replaced).
 */
export function planEdits(document: JsonDocument, edits: readonly DocumentEdit[]): EditPlan | undefined {
  const plan: EditPlan = { replaced: new Map(), renamed: new Map(), containers: new Map() };
  const gone = new Set<JsonNode>();
  const targets: Target[] = [];
  for (const edit of edits) {
    const path = document.pathTo(edit.pointer);
    const node = path?.at(-1);
    if (path === undefined || node === undefined) return undefined;
    const target = { path, node, key: parsePointer(edit.pointer)?.at(-1) ?? '' };
    targets.push(target);
    if (edit.kind === 'insert') continue;
    if (!planChange(plan, edit, target)) return undefined;
    if (edit.kind === 'remove') gone.add(node);
  }
  // Only when it is known what goes: an insertion may take the place of a removed member.
  for (const [index, edit] of edits.entries()) {
    const target = targets[index];
    if (edit.kind === 'insert' && target !== undefined && !planInsert(plan, edit, target)) return undefined;
  }
  const isLost = (node: JsonNode) => gone.has(node) || plan.replaced.has(node);
  const contradicts = edits.some((edit, index) => {
    const { path = [] } = targets[index] ?? {};
    return (edit.kind === 'insert' ? path : path.slice(0, -1)).some(isLost);
  });
  return contradicts || !keepsKeysUnique(plan) || [...gone].some((node) => isChanged(plan, node)) ? undefined : plan;
}

function planChange(plan: EditPlan, edit: Exclude<DocumentEdit, { kind: 'insert' }>, target: Target): boolean {
  const { node, path, key } = target;
  if (edit.kind === 'replace') {
    if (plan.replaced.has(node)) return false;
    plan.replaced.set(node, { edit, path });
    return true;
  }
  const parent = path.at(-2);
  if (parent === undefined || parent.shadowed?.has(key)) return false;
  const { plan: container } = containerOf(plan, path.slice(0, -1), parent);
  const index = indexOfSlot(slotsOf(parent), node);
  if (edit.kind === 'remove') {
    if (container.removed.has(index)) return false;
    container.removed.add(index);
    container.goneKeys.add(key);
    return true;
  }
  if (parent.members === undefined || plan.renamed.has(node)) return false;
  plan.renamed.set(node, edit.key);
  if (edit.key === key) return true;
  if (container.newKeys.has(edit.key)) return false;
  container.newKeys.set(edit.key, index);
  container.goneKeys.add(key);
  return true;
}

function planInsert(plan: EditPlan, { key, value, after }: EditOf<'insert'>, { path, node }: Target): boolean {
  if (node.members === undefined) return false;
  const { plan: container } = containerOf(plan, path, node);
  if (container.newKeys.has(key)) return false;
  const index = after === undefined ? -1 : indexBehind(container, node, after);
  container.newKeys.set(key, index);
  const others = container.inserted.get(index + 1);
  const members = others ?? [];
  const neighbour = node.members.has(after ?? key) ? -1 : members.findIndex((member) => member.key === after);
  members.splice(neighbour === -1 ? members.length : neighbour + 1, 0, { key, value });
  if (others === undefined) container.inserted.set(index + 1, members);
  return true;
}

/** The slot of a member, by its key before or after; the last one when there is none. */
function indexBehind(plan: ContainerPlan, node: JsonNode, after: string): number {
  const slots = slotsOf(node);
  const member = node.members?.get(after);
  return member === undefined ? (plan.newKeys.get(after) ?? slots.length - 1) : indexOfSlot(slots, member);
}

function containerOf(plan: EditPlan, path: readonly JsonNode[], node: JsonNode) {
  const known = plan.containers.get(node);
  if (known !== undefined) return known;
  const container: ContainerPlan = {
    removed: new Set(),
    inserted: new Map(),
    newKeys: new Map(),
    goneKeys: new Set(),
  };
  const made = { plan: container, path };
  plan.containers.set(node, made);
  return made;
}

function keepsKeysUnique({ containers }: EditPlan): boolean {
  for (const [node, { plan }] of containers) {
    for (const key of plan.newKeys.keys()) if (node.members?.has(key) && !plan.goneKeys.has(key)) return false;
  }
  return true;
}

function isChanged(plan: EditPlan, node: JsonNode): boolean {
  return plan.replaced.has(node) || plan.renamed.has(node);
}
