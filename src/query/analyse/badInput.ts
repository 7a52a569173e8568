import { type ASTNode, GraphQLError } from 'graphql';

/** Response path of the field at fault, by response keys. */
export type Path = readonly string[];

/** An error for input the API refuses, with the place in the document and the response path. */
export function badInput(message: string, node: ASTNode | undefined, path: Path): GraphQLError {
  return new GraphQLError(message, {
    ...(node === undefined ? {} : { nodes: [node] }),
    path,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
