import type { JsonSchema } from './JsonSchema.ts';
import type { Shape } from './Shape.ts';

/** Where the list is that an answer is cut in: response keys from the root. */
export interface PagePlace {
  /** To the field that is a list or a connection. */
  readonly path: readonly string[];
  /** The key of the list within a connection, and of its `pageInfo`; undefined for a plain list. */
  readonly connection: { readonly list: string; readonly pageInfo: string } | undefined;
  /** The variable that takes the connection's cursor. */
  readonly after: string | undefined;
  /** The variable that takes how many items of the connection are asked for. */
  readonly first: string | undefined;
}

/** A look-up of ids, which says which of those given are not known. */
export interface KnownIds {
  /** Response key of the root field. */
  readonly key: string;
  /** The variables whose ids it asks for, in order. */
  readonly variables: readonly string[];
}

/** A tool, made from one operation file. */
export interface AgentTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** Names of arguments a caller may give, beside `cursor`. */
  readonly arguments: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** The operation, without the directives of operation files. */
  readonly document: string;
  readonly shape: Shape;
  readonly page: PagePlace | undefined;
  /** Look-ups of ids by the root field that makes them. */
  readonly known: readonly KnownIds[];
  /** Root fields that answer null where an id is not known, with the variables that hold ids. */
  readonly nullable: readonly KnownIds[];
  /** Template of the address in the explorer. */
  readonly address: string | undefined;
  /** Variables of a tool that runs the caller's own operation. */
  readonly passThrough: Readonly<Record<'document' | 'variables' | 'find', string>> | undefined;
}
