/** The part of jsonld that tests use; it has no types of its own. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: object): Promise<object> };
  export default jsonld;
}
