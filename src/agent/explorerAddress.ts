/**
 * The address in the explorer that a template gives for the arguments of a call. A value of the query part
 * that is not given is left out with its name; the values of a list are joined as the explorer reads them.
 * @param template such as `search?q={text}`
 */
export function explorerAddress(template: string, values: Readonly<Record<string, unknown>>): string {
  const [path = '', query = ''] = template.split('?');
  const parts = query.split('&').filter((part) => part !== '' && isGiven(part, values));
  const filled = parts.map((part) => fill(part, values));
  return fill(path, values) + (filled.length === 0 ? '' : `?${filled.join('&')}`);
}

const places = /\{(\w+)\}/g;

function isGiven(part: string, values: Readonly<Record<string, unknown>>): boolean {
  return [...part.matchAll(places)].every(([, name = '']) => values[name] != null);
}

function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(places, (_, name: string) => {
    const value = values[name];
    const items = (Array.isArray(value) ? value : [value]).map(String);
    const isOne = !Array.isArray(value) && !text.includes(',');
    return encode(isOne ? (items[0] ?? '') : items.map((item) => item.replace(/[\\,]/g, '\\$&')).join(','));
  });
}

/** Percent-encoded where it must be, as the explorer writes addresses itself. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/%(2C|3A|40)/g, (code) => decodeURIComponent(code));
