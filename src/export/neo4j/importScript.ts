/** What the script has to name: files below its own folder, as the import tool takes them. */
export interface ImportFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  /** Whether values have line breaks, which the tool reads more slowly. */
  readonly isMultiline: boolean;
}

/** A shell script that imports the files beside it into an empty database. */
export function importScript({ nodes, relationships, isMultiline }: ImportFiles): string {
  const options = [
    ...nodes.map((files) => `--nodes=${files}`),
    ...relationships.map((files) => `--relationships=${files}`),
    '--id-type=string',
    '--array-delimiter=U+001F',
    ...(isMultiline ? ['--multiline-fields=true'] : []),
  ];
  return `#!/bin/sh
# Imports these files into a database that is empty, with Neo4j stopped:
#   sh import.sh
# NEO4J_ADMIN names the tool where it is not on the path, NEO4J_DATABASE another database than neo4j; what is
# given to the script is given to the tool, such as --overwrite-destination. Then start Neo4j and run
# "kg load": it makes constraints and indexes, and changes nothing else.
set -eu
cd "$(dirname "$0")"
exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full \\
${options.map((option) => `  '${option}' \\\n`).join('')}  "$@" "\${NEO4J_DATABASE:-neo4j}"
`;
}
