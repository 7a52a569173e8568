import { type AuditTogether, auditTogether } from '../../dataset/audit/auditTogether.ts';
import { readDatasets } from '../../dataset/readDatasets.ts';
import { KgError } from '../../errors/KgError.ts';
import { StoredAuditGraph } from '../../explore/figures/StoredAuditGraph.ts';
import { audit } from '../../figure/audit/audit.ts';
import { disagreements } from '../../figure/audit/disagreements.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import type { CliContext, Command } from '../Command.ts';
import { datasetFolders } from '../datasetFolders.ts';
import { exitCodes } from '../exitCodes.ts';
import { withGraph } from '../openGraph.ts';

/** `kg audit`: check the figures of datasets against each other. */
export const command: Command = {
  usage: '[--json] [--graph | FOLDER ...]',
  help: `Checks figures against each other, with their bounds: shares against wholes, growth against the
year before, parts against the whole, streaks against years. Those of audit.yaml, and those that
follow from the graph, over all the dataset folders (default: those of KG_DATASETS) and what they require;
real growth does not decide about levels at the prices of their years. Lists where two figures of the same
disagree. With --graph it checks what the graph at NEO4J_URI, or the one kept in KG_STORE, holds. Exits 1 when
a check fails; one that cannot be decided says why.`,
  options: { json: { type: 'boolean' }, graph: { type: 'boolean' } },
  positionals: [0, Number.POSITIVE_INFINITY],

  async run({ positionals, values }, context) {
    if (values.graph === true && positionals.length > 0) {
      throw new KgError(
        'USAGE',
        'Name folders or --graph, not both: --graph checks all that the graph holds.',
      );
    }
    const found =
      values.graph === true
        ? await withGraph(context, auditStored)
        : await auditFolders(positionals, context.environment);
    if (values.json === true) context.out(`${JSON.stringify(found, null, 2)}\n`);
    else print(found, context);
    return found.results.some(({ verdict }) => verdict === 'FAILS') ? exitCodes.failed : exitCodes.ok;
  },
};

async function auditFolders(
  positionals: readonly string[],
  environment: CliContext['environment'],
): Promise<AuditTogether> {
  const config = readConfig(environment);
  const model = await loadModel(config.schemaDirectory);
  return auditTogether(await readDatasets(datasetFolders(positionals, config), model), model);
}

async function auditStored(store: GraphStore): Promise<AuditTogether> {
  const graph = await StoredAuditGraph.read(store, () => ({ timeoutMs: 60_000 }));
  return { results: [...audit(graph, graph.declared)], disagreements: disagreements(graph) };
}

function print({ results, disagreements }: AuditTogether, { out }: CliContext): void {
  for (const { verdict, id, check, reason, inputs, tolerance } of results) {
    out(`${verdict.padEnd(9)} ${id} (${check}, tolerance ${tolerance}): ${reason}\n`);
    for (const { role, id: input, asStated } of inputs) out(`            ${role}: ${input} ${asStated}\n`);
  }
  for (const { subject, metric, period, figures } of disagreements) {
    out(`DISAGREE  ${metric} of ${subject}, ${period}: both are kept\n`);
    for (const { id, dataset, asStated } of figures) out(`            ${dataset}: ${id} ${asStated}\n`);
  }
  const count = (wanted: string) => results.filter(({ verdict }) => verdict === wanted).length;
  out(
    `${results.length} checks: ${count('HOLDS')} hold, ${count('FAILS')} fail, ${count('UNDECIDED')} undecided; ${disagreements.length} disagreements\n`,
  );
}
