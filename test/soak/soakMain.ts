/**
 * `npm run soak -- [--minutes 30] [--rate 200] [--every 60]`: serve in a process of its own (on Neo4j
 * where NEO4J_URI names one, else embedded), load a new version of the data every so many seconds, and
 * ask so many questions a second meanwhile. Prints what it counted; exits with 1 when an answer was of
 * two versions, of one that was over before it was asked for, or anything but an answer or a stated
 * refusal, or when memory grew.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Edition, namesQuery, versionsIn } from '../fixtures/Edition.ts';

/** How many times more memory at the end than after the first tenth counts as growing. */
const mostGrowth = 1.5;

const questions = [
  namesQuery,
  '{ search(text: "gdp", first: 5) { edges { node { ... on Metric { name(lang: EN) } } } } metrics(first: 100) { nodes { name(lang: EN) } } }',
];

const counts = { asked: 0, answered: 0, refused: 0, loads: 0, wrong: 0, errors: 0 };
const shown: string[] = [];
const memory: number[] = [];

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '30' },
      rate: { type: 'string', default: '200' },
      every: { type: 'string', default: '60' },
    },
  });
  const [minutes, rate, every] = [Number(values.minutes), Number(values.rate), Number(values.every)];
  const edition = new Edition();
  edition.write('1');
  const service = spawn(process.execPath, ['--import', 'tsx', 'src/cli/kg.ts', 'serve', '--port', '0'], {
    env: { ...process.env, KG_DATASETS: edition.folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    service.stdout.setEncoding('utf8');
    const [line] = (await once(service.stdout, 'data')) as [string];
    const address = /https?:\/\/[^/\s]+/.exec(line)?.[0] ?? '';
    const end = Date.now() + minutes * 60_000;
    let version = 1;
    const loads = setInterval(() => {
      version += 1;
      edition.write(String(version));
      service.kill('SIGHUP');
      counts.loads += 1;
    }, every * 1_000);
    const samples = setInterval(() => void sample(address), 2_000);
    await askSteadily(address, rate, end);
    clearInterval(loads);
    clearInterval(samples);
    // The last load is seen in the end.
    while (newest < version && service.exitCode === null) await ask(address, namesQuery);
  } finally {
    service.kill('SIGTERM');
    await once(service, 'exit');
    edition.remove();
  }
  const settled = memory[Math.floor(memory.length / 10)] ?? 0;
  const last = memory.at(-1) ?? 0;
  const grown = last > mostGrowth * settled;
  const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  console.log(JSON.stringify({ minutes, rate, every, ...counts }));
  console.log(
    `Versions seen up to ${newest}. Resident ${mib(settled)} after a tenth, ${mib(last)} at the end.`,
  );
  for (const one of shown) console.log(one);
  return counts.wrong + counts.errors > 0 || grown ? 1 : 0;
}

/** The newest version that any answer has had. */
let newest = 1;

async function ask(address: string, query: string): Promise<void> {
  const oldest = newest;
  counts.asked += 1;
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    if (response.status === 503 && text.includes('"SERVICE_UNAVAILABLE"')) {
      counts.refused += 1;
      return;
    }
    const versions = versionsIn(text);
    const [version] = versions.map(Number);
    if (response.status !== 200 || version === undefined) tell('errors', `${response.status} ${text}`);
    else if (versions.length > 1 || version < oldest)
      tell('wrong', `${versions} when ${oldest} had been seen`);
    else {
      counts.answered += 1;
      newest = Math.max(newest, version);
    }
  } catch (error) {
    tell('errors', String(error));
  }
}

function tell(what: 'wrong' | 'errors', text: string): void {
  counts[what] += 1;
  if (shown.length < 10) shown.push(`${what}: ${text.slice(0, 300)}`);
}

/** Ask at a rate, whatever the answers take, but with no more than two seconds' worth open at a time. */
async function askSteadily(address: string, rate: number, end: number): Promise<void> {
  const open = new Set<Promise<void>>();
  const began = Date.now();
  for (let sent = 0; Date.now() < end; ) {
    const due = Math.floor(((Date.now() - began) * rate) / 1_000);
    while (sent < due && open.size < 2 * rate) {
      const one = ask(address, questions[sent % questions.length] ?? namesQuery).finally(() =>
        open.delete(one),
      );
      open.add(one);
      sent += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all(open);
}

async function sample(address: string): Promise<void> {
  const text = await fetch(`${address}/metrics`).then(
    (response) => response.text(),
    () => '',
  );
  const bytes = /^process_resident_memory_bytes (\S+)/m.exec(text)?.[1];
  if (bytes !== undefined) memory.push(Number(bytes));
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
