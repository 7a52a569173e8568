import * as fc from 'fast-check';
import { highlightedParts, sliceCodePoints, utf16Offset } from '../../client/index.ts';

/** 𠮷 and 𬬭 are two UTF-16 units each. */
const name = '𠮷野家𬬭区';

test('offsets of the API count code points, not UTF-16 units (C17)', () => {
  expect([name.length, utf16Offset(name, 5)]).toEqual([7, 7]);
  expect([sliceCodePoints(name, 1, 3), sliceCodePoints(name, 3, 4), sliceCodePoints(name, 4)]).toEqual([
    '野家',
    '𬬭',
    '区',
  ]);
  expect(name.slice(1, 3)).not.toBe('野家');
});

test('a text is cut at its highlights', () => {
  expect(highlightedParts(name, [{ start: 3, end: 4 }])).toEqual([
    { text: '𠮷野家', isMatch: false },
    { text: '𬬭', isMatch: true },
    { text: '区', isMatch: false },
  ]);
  expect(highlightedParts(name, [])).toEqual([{ text: name, isMatch: false }]);
  expect(highlightedParts('', [])).toEqual([]);
});

test('as a list of code points is sliced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      expect(sliceCodePoints(text, start, end)).toBe([...text].slice(start, end).join(''));
      expect(
        highlightedParts(text, [{ start, end }])
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
