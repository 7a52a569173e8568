/** JSON Schema as far as tools use it. */
export type JsonSchema = { readonly [key: string]: unknown };
