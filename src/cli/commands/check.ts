import { existsSync, watch } from 'node:fs';
import { basename, join } from 'node:path';
import { CheckSession, type CheckWork } from '../../dataset/CheckSession.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Unlisted } from '../../dataset/read/DatasetProblems.ts';
import type { Coverage } from '../../dataset/verify/coverage.ts';
import type { Verification } from '../../dataset/verify/verifyDataset.ts';
import type { Problem } from '../../errors/KgError.ts';
import { loadModel } from '../../model/loadModel.ts';
import { readConfig } from '../../server/config.ts';
import type { SourceText } from '../../source/SourceText.ts';
import type { CliContext, Command } from '../Command.ts';
import { datasetFolders } from '../datasetFolders.ts';
import { exitCodes } from '../exitCodes.ts';
import { countsOf, printCoverage, same } from './coverage.ts';
import { printVerification } from './verify.ts';

/** What all checks of some folders found. */
interface Findings {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How many of either there were besides. */
  readonly unlisted: Unlisted;
  readonly verifications: readonly Verification[];
  readonly coverages: readonly Coverage[];
  readonly failedAudits: readonly { readonly id: string; readonly reason: string }[];
  /** Datasets whose dataset.yaml records other counts than those of their texts. */
  readonly staleCoverage: readonly string[];
  /** Texts that are not in any folder of --texts: nothing could be said of their evidence. */
  readonly absentTexts: readonly string[];
  /** What was read and compared anew, with --watch of all times together. */
  readonly work: CheckWork;
}

/** `kg check`: validate, verify, coverage and audit in one. */
export const command: Command = {
  usage: '[--texts FOLDER ...] [--watch] [--json] [FOLDER ...]',
  help: `Validates the dataset folders (default: those of KG_DATASETS) and what keeps them from being loaded
together, checks evidence and coverage against the texts found in --texts (default: KG_SOURCE_DIR), and
figures against each other. A text that is not at hand is named. With --watch, does it again whenever a
file of the folders changes, and reads and compares only what that touches. Exits 1 when something is wrong.`,
  options: {
    texts: { type: 'string', multiple: true },
    watch: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  positionals: [0, Number.POSITIVE_INFINITY],

  async run({ positionals, values }, context) {
    const config = readConfig(context.environment);
    const model = await loadModel(config.schemaDirectory);
    const folders = datasetFolders(positionals, config);
    const given = [values.texts ?? context.environment.KG_SOURCE_DIR ?? []].flat();
    const places = given.filter((place) => typeof place === 'string');
    const session = new CheckSession(model);
    const check = async (): Promise<boolean> => {
      const start = performance.now();
      const findings = await checkAll(folders, session, places);
      print(findings, performance.now() - start, values.json === true, context);
      return isClean(findings);
    };
    const clean = await check();
    if (values.watch !== true) return clean ? exitCodes.ok : exitCodes.failed;
    await again([...folders, ...places], check);
    return exitCodes.ok;
  },
};

async function checkAll(
  folders: readonly string[],
  session: CheckSession,
  places: readonly string[],
): Promise<Findings> {
  const { folders: read, datasets, clashes, unlistedClashes } = await session.validate(folders);
  const verifications: Verification[] = [];
  const coverages: Coverage[] = [];
  const absentTexts: string[] = [];
  const staleCoverage: string[] = [];
  const failedAudits: { id: string; reason: string }[] = [];
  for (const dataset of datasets) {
    const texts = await textsOf(dataset, session, places, absentTexts);
    const compared = texts.map((text) => session.compare(dataset, text));
    verifications.push(...compared.map(({ verification }) => verification));
    const counted = compared.map((one) => one.coverage);
    coverages.push(...counted);
    const { id, texts: all = [], coverage: recorded } = dataset.metadata;
    if (all.length > 0 && counted.length === all.length && !same(countsOf(counted), recorded))
      staleCoverage.push(id);
    for (const { id, reason } of session.failedAudits(dataset)) {
      failedAudits.push({ id: `${dataset.metadata.id}.audit.${id}`, reason });
    }
  }
  const errors = [...read.flatMap((one) => one.errors), ...clashes];
  const warnings = read.flatMap((one) => one.warnings);
  const unlisted = {
    errors: read.reduce((sum, one) => sum + one.unlisted.errors, unlistedClashes),
    warnings: read.reduce((sum, one) => sum + one.unlisted.warnings, 0),
  };
  const { work } = session;
  return {
    errors,
    warnings,
    unlisted,
    verifications,
    coverages,
    failedAudits,
    staleCoverage,
    absentTexts,
    work,
  };
}

async function textsOf(
  { metadata }: Dataset,
  session: CheckSession,
  places: readonly string[],
  absent: string[],
): Promise<readonly SourceText[]> {
  const texts: SourceText[] = [];
  for (const { file } of metadata.texts ?? []) {
    const found = places.map((place) => join(place, file)).find((path) => existsSync(path));
    if (found === undefined) absent.push(`${metadata.id}: ${file}`);
    else texts.push(await session.text(found));
  }
  return texts;
}

/** A number that is missed is no fault where dataset.yaml says how many are. */
function isClean({ errors, verifications, coverages, failedAudits, staleCoverage }: Findings): boolean {
  return (
    errors.length + failedAudits.length + staleCoverage.length === 0 &&
    verifications.every(({ findings }) => findings.length === 0) &&
    coverages.every(({ staleRejections }) => staleRejections.length === 0)
  );
}

function print(findings: Findings, elapsed: number, json: boolean, { out }: CliContext): void {
  const milliseconds = Math.round(elapsed);
  if (json) {
    out(`${JSON.stringify({ ...findings, clean: isClean(findings), milliseconds })}\n`);
    return;
  }
  const { errors, warnings, unlisted, ...others } = findings;
  const { verifications, coverages, failedAudits, staleCoverage, absentTexts } = others;
  const rest = (count: number, what: string) => {
    if (count > 0) out(`... and ${count.toLocaleString('en')} more ${what}\n`);
  };
  for (const { where, message } of errors) out(`${where}: ${message}\n`);
  rest(unlisted.errors, 'errors');
  for (const { where, message } of warnings) out(`${where}: warning: ${message}\n`);
  rest(unlisted.warnings, 'warnings');
  for (const result of verifications) out(printVerification(result));
  for (const result of coverages) out(printCoverage(result));
  for (const { id, reason } of failedAudits) out(`FAILS ${id}: ${reason}\n`);
  for (const id of staleCoverage)
    out(`${id}: the counts in dataset.yaml are others; "kg coverage --write" corrects them\n`);
  for (const text of absentTexts) out(`${text} is not at hand: its evidence was not checked\n`);
  out(`${isClean(findings) ? 'All is well' : 'Something is wrong'} (${milliseconds} ms)\n`);
}

/** Do it again a moment after files change, until the process is told to stop. */
function again(folders: readonly string[], work: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const watchers = folders.map((folder) =>
      watch(folder, (_, file) => {
        if (file !== null && basename(file).startsWith('.')) return;
        clearTimeout(timer);
        timer = setTimeout(() => void work(), 100);
      }),
    );
    const stop = () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}
