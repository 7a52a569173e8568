import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Model } from '../../model/Model.ts';
import type { Path } from './badInput.ts';
import { type Input, inputOf } from './Input.ts';
import type { Variables } from './Variables.ts';

/** The selections that answer under one response key; merged, as the GraphQL specification says. */
export interface FieldGroup {
  readonly key: string;
  readonly name: string;
  /** At least one; all have the same name and arguments (validation saw to that). */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** What collecting needs to know of the operation. */
export interface Document {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly model: Model;
  /** The forms of texts where a field does not say, as the operation says. */
  readonly lang?: Input | undefined;
}

/**
 * CollectFields of the GraphQL specification, section 6.3.2: the fields selected on an object of
 * type `typeName`, by response key in order of first appearance.
 * @param path response path of the object
 * @throws GraphQLError BAD_USER_INPUT when a variable makes the condition of a directive null
 */
export function collectFields(
  typeName: string,
  selectionSets: readonly (SelectionSetNode | undefined)[],
  document: Document,
  path: Path,
): readonly FieldGroup[] {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of selectionSets) collect(typeName, set?.selections ?? [], document, groups, visited, path);
  return [...groups].map(([key, nodes]) => {
    const [first, ...others] = nodes as [FieldNode, ...FieldNode[]];
    return { key, name: first.name.value, nodes: [first, ...others] };
  });
}

function collect(
  typeName: string,
  selections: readonly SelectionNode[],
  document: Document,
  groups: Map<string, FieldNode[]>,
  visited: Set<string>,
  path: Path,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection.directives ?? [], document.variables, path)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = groups.get(key);
      if (nodes === undefined) groups.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    let fragment: Pick<FragmentDefinitionNode, 'selectionSet'> & {
      typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
    } = selection as never;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const definition = document.fragments.get(name);
      if (definition === undefined || visited.has(name)) continue;
      visited.add(name);
      fragment = definition;
    }
    if (applies(fragment.typeCondition?.name.value, typeName, document.model)) {
      collect(typeName, fragment.selectionSet.selections, document, groups, visited, path);
    }
  }
}

/** Only node types have supertypes; a condition on any other type can but name the type itself. */
function applies(condition: string | undefined, typeName: string, model: Model): boolean {
  if (condition === undefined || condition === typeName) return true;
  // The union of all node types, which routers of a federated graph know.
  if (condition === '_Entity') return model.nodes.has(typeName);
  return model.nodes.get(typeName)?.interfaces.includes(condition) ?? false;
}

/** `@skip` is looked at first, whatever the order they are written in, as graphql-js does. */
function isIncluded(directives: readonly DirectiveNode[], variables: Variables, path: Path): boolean {
  for (const name of ['skip', 'include']) {
    const directive = directives.find((candidate) => candidate.name.value === name);
    if (directive === undefined) continue;
    variables.refuseNulls(directive, path);
    const argument = directive.arguments?.find((candidate) => candidate.name.value === 'if');
    const condition = argument !== undefined && inputOf(argument.value, variables).structural() === true;
    if (condition === (name === 'skip')) return false;
  }
  return true;
}
