import { runKg } from '../../src/cli/runKg.ts';

/** What one `kg` command line did. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Run `kg` in this process with `environment` alone. */
export async function kg(
  argv: readonly string[],
  environment: Record<string, string> = {},
): Promise<CliResult> {
  let out = '';
  let error = '';
  const code = await runKg(argv, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    environment,
  });
  return { code, out, error };
}
