import { findPieces } from '../../src/search/matchPieces.ts';

describe('pieces of a text', () => {
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
