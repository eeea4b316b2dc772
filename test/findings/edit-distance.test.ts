import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/findings/edit-distance.ts';
import { compareFindings, type Finding } from '../../src/findings/finding.ts';
import { findNearestCodes } from '../../src/findings/nearest-codes.ts';

describe('editDistance', () => {
  it.each<[string, string, number]>([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['npm', 'nmp', 2],
    ['stdio', 'stdio', 0],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('findNearestCodes', () => {
  it('finds codes by a slip of the pen, by a part, and none for nonsense', () => {
    expect(findNearestCodes('version-look-like-range')).toContain('version-looks-like-range');
    expect(findNearestCodes('repository')).not.toEqual([]);
    expect(findNearestCodes('qqqqqqqqqqqqqqqqqqqq')).toEqual([]);
  });
});

describe('compareFindings', () => {
  it('orders by severity, file, line, column and code, absent places first', () => {
    const finding = (more: Partial<Finding>): Finding => ({
      code: 'json-comment',
      severity: 'error',
      file: 'b',
      line: 2,
      column: 2,
      args: {},
      ...more,
    });
    const { file: _file, line: _line, column: _column, ...placeless } = finding({});
    const ordered: Finding[] = [
      placeless,
      finding({ file: 'a' }),
      finding({ line: 1 }),
      finding({ column: 1 }),
      finding({ code: 'byte-order-mark' }),
      finding({}),
      finding({ severity: 'warning', file: 'a' }),
      finding({ severity: 'info', file: 'a' }),
    ];
    expect(ordered.toReversed().toSorted(compareFindings)).toEqual(ordered);
  });
});
