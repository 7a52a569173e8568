/** A saved query of the playground. */
export interface Example {
  /** What it belongs to: names, figures, connections. */
  readonly group: string;
  /** What it shows, in one line. */
  readonly line: string;
  readonly query: string;
}

/**
 * The saved queries in file name order. The first comment of each is `# Group: what it shows`; the
 * group may be missing.
 */
export const examples: readonly Example[] = Object.entries(
  import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => {
    const query = text.trimEnd();
    const [, group = 'More', line = ''] = /^# (?:(\w+): )?(.+)/.exec(query) ?? [];
    return { group, line: line.charAt(0).toUpperCase() + line.slice(1), query };
  });

/** The examples whose line, group or query has every word that was typed, by group. */
export function findExamples(typed: string): ReadonlyMap<string, readonly Example[]> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, Example[]>();
  for (const example of examples) {
    const text = `${example.group} ${example.line} ${example.query}`.toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    groups.set(example.group, [...(groups.get(example.group) ?? []), example]);
  }
  return groups;
}
