/** The standard form of a number in Chinese numerals. */
export function writeNumeral(number: bigint): string {
  const digits = '零一二三四五六七八九';
  const section = (part: number): string =>
    [...String(part).padStart(4, '0')]
      .map((digit, index) =>
        digit === '0' ? '零' : `${digits[Number(digit)]}${['千', '百', '十', ''][index]}`,
      )
      .join('');
  const parts: [bigint, string][] = [
    [number / 10n ** 12n, '万'],
    [(number / 10n ** 8n) % 10n ** 4n, '亿'],
    [(number / 10n ** 4n) % 10n ** 4n, '万'],
    [number % 10n ** 4n, ''],
  ];
  const tenThousandsOfYi = number / 10n ** 12n > 0n;
  return parts
    .map(([part, word], index) => {
      if (part === 0n) return index === 1 && tenThousandsOfYi ? word : '零';
      return `${section(Number(part))}${word}`;
    })
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零(?=[万亿])/gu, '')
    .replace(/^零|零$/gu, '');
}
