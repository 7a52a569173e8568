/**
 * Replace what stands between `<!-- name -->` and `<!-- /name -->`.
 * @throws Error when the text has no such section
 */
export function replaceSection(text: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`There is no section ${name}.`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}
