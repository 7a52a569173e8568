import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';

/** One operation of one document, as the cache knows it. */
export interface OperationSource {
  /** Normalised text and operation name; equal keys mean equal operations. */
  readonly key: string;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The operation of a document that a request names, or its only one.
 * @throws GraphQLError BAD_USER_INPUT when there is none of that name, or several and no name
 */
export function readSource(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationSource {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const operation =
    operationName == null
      ? operations[0]
      : operations.find((candidate) => candidate.name?.value === operationName);
  if (operation === undefined || (operationName == null && operations.length > 1)) {
    throw new GraphQLError(
      operationName == null
        ? 'The document has several operations (or none): say which with operationName.'
        : `The document has no operation named "${operationName}".`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return { key: `${operationName ?? ''}\n${print(document)}`, operation, fragments };
}
