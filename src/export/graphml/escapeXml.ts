/** What XML 1.0 cannot hold, not even escaped, and what looks like its replacement. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_x(?=[0-9A-F]{4}_)/gu;

/**
 * Text for an XML 1.0 element or attribute. Characters that XML has no way to write become
 * `_xHHHH_`, as in ECMA-376 (ST_Xstring); a text that has such a sequence itself gets `_x005F_` for
 * its underscore, so that nothing is lost.
 */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, (found) =>
      found === '_x' ? '_x005F_x' : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
