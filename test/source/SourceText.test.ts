import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { citation, citeList } from '../../src/source/cite.ts';
import { contextOf } from '../../src/source/context.ts';
import { normaliseText, SourceText } from '../../src/source/SourceText.ts';
import { simplify } from '../../src/source/simplify.ts';

const text = SourceText.of(
  '△題(tí)記\n海淀區(qū)創(chuàng)新,發(fā)布42項(xiàng)。𠮷區(qū)(含附件)\n業(yè)務(wù)們(men)人(ok)',
);
const characters = [...text.original];

describe('a text with inserted pinyin', () => {
  test('is read without it, in simplified characters, paragraph by paragraph', () => {
    expect(text.paragraphs.map((paragraph) => paragraph.characters.join(''))).toEqual([
      '△题记',
      '海淀区创新,发布42项。𠮷区(含附件)',
      '业务们人(ok)',
    ]);
  });

  test.each([
    ['海淀区', '海淀區(qū)'],
    ['創新', '創(chuàng)新'],
    ['42项', '42項(xiàng)'],
    ['𠮷区', '𠮷區(qū)'],
    ['淀', '淀'],
  ])('finds %s at its original characters', (wanted, original) => {
    const occurrence = wanted === '区' ? 1 : undefined;
    const span = text.findSpan(2, wanted, occurrence);
    expect(characters.slice(span.start, span.end).join('')).toBe(original);
    expect(span).toMatchObject({
      paragraph: 2,
      asStated: simplify(wanted),
      hash: createHash('sha256').update(original).digest('hex').slice(0, 16),
    });
  });

  test('needs the occurrence of what stands there twice', () => {
    expect(() => text.findSpan(2, '区')).toThrow('contains 区 2 times');
    const [first, second] = [text.findSpan(2, '区', 1), text.findSpan(2, '区', 2)];
    expect(first.start).toBeLessThan(second.start);
    expect(() => text.findSpan(2, '区', 3)).toThrow('only 2 time(s)');
  });

  test.each([
    [9, '区', 'no paragraph 9'],
    [1, '区', 'does not contain'],
    [1, '', 'does not contain'],
  ])('paragraph %d, %s: %s', (paragraph, wanted, message) => {
    expect(() => text.findSpan(paragraph, wanted)).toThrow(message);
  });

  test('keeps parentheses that hold no pinyin', () => {
    expect(normaliseText('人(ok) A(ā) 區(12) 區( qū) 區(Qū)')).toBe('人(ok) A(ā) 区(12) 区( qū) 区(Qū)');
  });

  test('every offset maps back: any span normalises to what it says', () => {
    const piece = fc.constantFrom(
      '區(qū)',
      '創(chuàng)',
      '海',
      '𠮷',
      'a',
      '1',
      ',',
      '\n',
      '發(fā)',
      '(',
      'ū',
      '們(men)',
      '乾',
      '著',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const any = SourceText.of(pieces.join(''));
        for (const paragraph of any.paragraphs) {
          const length = paragraph.characters.length;
          const [from, to] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
          if (from === to) continue;
          const span = any.span(paragraph, from, to);
          expect(any.paragraphAt(span.start)).toBe(paragraph.number);
          // A span cut out of its phrase may be simplified differently, but never to another length.
          expect([...normaliseText(any.slice(span.start, span.end))]).toHaveLength(to - from);
        }
      }),
    );
  });

  test('what is simplified stays as it is (薴 becomes 苧, which is traditional for 苎)', () => {
    expect(simplify('檸薴')).toBe('柠苎');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const once = simplify(any);
        expect([...once]).toHaveLength([...any].length);
        const changed = [...any].flatMap((character) =>
          simplify(character) === character ? [] : [simplify(character)],
        );
        for (const character of changed) expect(simplify(character)).toBe(character);
      }),
    );
  });

  test('simplifying keeps one character for one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect([...simplify(any)]).toHaveLength([...any].length);
      }),
    );
  });

  test('bytes that are no UTF-8 are refused', () => {
    expect(() => SourceText.of(Buffer.from([0xe6, 0xb5]), 'x.txt')).toThrow(
      'x.txt is not valid UTF-8, first in line 1.',
    );
  });
});

describe('citing', () => {
  test('prints what an Evidence row needs', () => {
    const span = text.findSpan(2, '42项');
    expect(citation(text, span)).toBe(
      `paragraph: 2, start: ${span.start}, end: ${span.end}, asStated: "42项", hash: "${span.hash}", prefixHash: "${contextOf(text, span).prefixHash}", suffixHash: "${contextOf(text, span).suffixHash}"`,
    );
  });

  test('a list becomes rows, or names every line that is wrong', () => {
    const rows = citeList(text, 'src', '# places\nev.a\t2\t42项\n\nev.b\t2\t区\t2\n');
    expect(rows.split('\n').map((row) => row.slice(0, 24))).toEqual([
      '- { id: ev.a, source: sr',
      '- { id: ev.b, source: sr',
      '',
    ]);
    expect(() => citeList(text, 'src', 'ev.a\t2\t43项\nev.b\tx\t区\nev.c\t2\t区\n')).toThrow(
      /3 problem\(s\):\n1:1: .*43项.*\n2:1: Expected.*\n3:1: .*2 times/u,
    );
  });
});
