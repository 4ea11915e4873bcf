import type {
  DocumentNode,
  FieldNode,
  GraphQLError,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import { refusal } from './errors.js';
import { MAX_PAGE } from './page.js';

/** What one request may ask for. Every field of the schema in one operation stays well within. */
export const LIMITS = {
  /** Levels of selection; introspection, which graphql-js bounds itself, is not counted. */
  depth: 15,
  /** Objects that the answer can have, by the sizes of its pages; other lists count as `ASSUMED_LENGTH`. */
  cost: 100_000,
  tokens: 2_000,
  aliases: 40,
  directives: 20,
} as const;

const ASSUMED_LENGTH = 3;

/** What a selection asks for, without what stands around it. */
interface Demand {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Demand = { depth: 0, cost: 0, aliases: 0, directives: 0 };

/**
 * What is wrong with the size of an operation; empty when nothing is. The document must be valid.
 * Takes time linear in the document: a fragment is measured once for each type that it is spread on.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const root = schema.getRootType(operation.operation);
  if (root == null) return [];
  const demand = measure(operation.selectionSet, root, new Map(), { schema, document, variables });
  const errors: GraphQLError[] = [];
  const refuse = (code: Parameters<typeof refusal>[0], what: string, limit: number, found: number) => {
    if (found > limit) errors.push(refusal(code, `${what}: ${found}, and at most ${limit}`, { limit, value: found }));
  };
  refuse('TOO_DEEP', 'the selection is nested too deeply', LIMITS.depth, demand.depth);
  refuse('TOO_COSTLY', 'the answer could have too many objects', LIMITS.cost, demand.cost);
  refuse('TOO_MANY_ALIASES', 'too many fields are renamed', LIMITS.aliases, demand.aliases);
  refuse(
    'TOO_MANY_DIRECTIVES',
    'too many directives',
    LIMITS.directives,
    demand.directives + (operation.directives?.length ?? 0),
  );
  return errors;
}

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Parent = ReturnType<typeof parentType>;

function measure(
  { selections }: SelectionSetNode,
  parent: Parent,
  fragments: Map<string, Demand>,
  around: Surroundings,
  pageSize = 1,
): Demand {
  let total = NOTHING;
  for (const selection of selections) {
    let demand: Demand;
    if (selection.kind === Kind.FIELD) demand = measureField(selection, parent, fragments, around, pageSize);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? parentType(around.schema, selection.typeCondition.name.value) : parent;
      demand = measure(selection.selectionSet, on, fragments, around, pageSize);
    } else demand = measureFragment(selection.name.value, fragments, around, pageSize);
    total = {
      depth: Math.max(total.depth, demand.depth),
      cost: total.cost + demand.cost,
      aliases: total.aliases + demand.aliases,
      directives: total.directives + demand.directives + (selection.directives?.length ?? 0),
    };
  }
  return total;
}

function measureField(
  field: FieldNode,
  parent: Parent,
  fragments: Map<string, Demand>,
  around: Surroundings,
  pageSize: number,
): Demand {
  const aliases = field.alias === undefined ? 0 : 1;
  const type = parent?.getFields()[field.name.value]?.type;
  // introspection: its fields are not those of the schema
  if (field.selectionSet === undefined || type === undefined) return { ...NOTHING, depth: 1, aliases };
  const named = getNamedType(type);
  if (!isCompositeType(named)) return { ...NOTHING, depth: 1, aliases };
  const size = firstOf(field, parent, around);
  const within = measure(field.selectionSet, parentType(around.schema, named.name), fragments, around, size ?? 1);
  let times = 1;
  if (isListType(getNullableType(type))) times = isRowList(field, parent) ? pageSize : lengthOf(field, around);
  return { ...within, depth: within.depth + 1, cost: times * (1 + within.cost), aliases: within.aliases + aliases };
}

function measureFragment(name: string, fragments: Map<string, Demand>, around: Surroundings, pageSize: number): Demand {
  const key = `${name} ${pageSize}`;
  const known = fragments.get(key);
  if (known !== undefined) return known;
  const fragment = around.document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return NOTHING;
  const on = parentType(around.schema, fragment.typeCondition.name.value);
  const demand = measure(fragment.selectionSet, on, fragments, around, pageSize);
  fragments.set(key, demand);
  return demand;
}

/** The rows of a connection, of which there are as many as its page is large. */
function isRowList(field: FieldNode, parent: Parent): boolean {
  return parent?.name.endsWith('Connection') === true && ['edges', 'nodes'].includes(field.name.value);
}

/** The page size of a connection: `first`, given or by a variable or by default; null for fields that have none. */
function firstOf(field: FieldNode, parent: Parent, { variables }: Surroundings): number | null {
  const definition = parent?.getFields()[field.name.value]?.args.find(({ name }) => name === 'first');
  if (definition === undefined) return null;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const fallback = typeof definition.defaultValue === 'number' ? definition.defaultValue : MAX_PAGE;
  if (given?.kind === Kind.INT) return pageSizeOf(Number(given.value));
  if (given?.kind === Kind.VARIABLE) {
    const value = variables[given.name.value];
    return typeof value === 'number' ? pageSizeOf(value) : MAX_PAGE;
  }
  return fallback;
}

/** Sizes beyond the limit are refused by the field itself, with the better message. */
function pageSizeOf(first: number): number {
  return Math.min(Math.max(first, 1), MAX_PAGE);
}

/** Entries of a plain list: as many as ids are asked for, or a guess. */
function lengthOf(field: FieldNode, { variables }: Surroundings): number {
  const ids = field.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (ids?.kind === Kind.LIST) return ids.values.length;
  const value = ids?.kind === Kind.VARIABLE ? variables[ids.name.value] : undefined;
  return Array.isArray(value) ? value.length : ASSUMED_LENGTH;
}

function parentType(schema: GraphQLSchema, name: string): Pick<GraphQLObjectType, 'name' | 'getFields'> | undefined {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type : undefined;
}
