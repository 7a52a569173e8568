import { findPieces, type WorkCounter } from '../../src/search/matchPieces.ts';

const texts: Readonly<Record<string, (length: number) => string>> = {
  'one character': (length) => '海'.repeat(length),
  'two in turn': (length) => '海淀'.repeat(length / 2),
  'a period of seven': (length) => '海淀科技创新区'.repeat(length).slice(0, length),
  'all different': (length) => String.fromCharCode(...Array.from({ length }, (_, n) => 0x4e00 + n)),
};

describe('pieces of a text', () => {
  test.each(Object.entries(texts))('are found in work that grows with the lengths: %s', (_name, make) => {
    const steps = [100, 200, 400, 800].map((length) => {
      const counter: WorkCounter = { steps: 0 };
      findPieces(`${make(length)}淀`, `新${make(length)}`, counter);
      return counter.steps;
    });
    for (let n = 1; n < steps.length; n += 1) {
      expect(steps[n]).toBeLessThanOrEqual(2.5 * (steps[n - 1] ?? 0));
    }
  });

  it('are the longest from where the last ended', () => {
    expect(findPieces('海淀区科技园', '北京市海淀区的科技园区')).toEqual({
      spans: [
        [3, 6],
        [7, 10],
      ],
      share: 1,
    });
    expect(findPieces('海淀区科技园', '北京市海淀区')).toBeUndefined();
  });
});
