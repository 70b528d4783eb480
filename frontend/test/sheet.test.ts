import { describe, expect, it } from 'vitest';
import type { Column } from '../src/list/column';
import { csv, defused, tabbed } from '../src/list/sheet';

describe('a sheet', () => {
  const columns: Column<string>[] = [
    { width: 8, key: 'id', name: 'Id', sort: (_, id) => id, text: (_, id) => id },
    { width: 8, key: 'text', name: 'The, text', sort: (row) => row, text: (row) => row },
  ];
  const items = [
    { id: '1', row: 'plain' },
    { id: '2', row: 'a "quoted"\r\nline' },
    { id: '3', row: '@SUM(A1)' },
  ];

  it('is RFC 4180: quoted where it must be, lines ended by CR LF', () => {
    expect(csv(items, columns, 0)).toBe('Id,"The, text"\r\n1,plain\r\n2,"a ""quoted""\r\nline"\r\n3,\'@SUM(A1)\r\n');
  });

  it('is tabs between for the clipboard, one line a row', () => {
    expect(tabbed(items, columns, 0)).toBe('Id\tThe, text\n1\tplain\n2\ta "quoted" line\n3\t\'@SUM(A1)');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44', '+44'],
    ['-7.5', '-7.5'],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['plain', 'plain'],
    ['', ''],
  ])('defuses %j to %j', (text, safe) => {
    expect(defused(text)).toBe(safe);
  });
});
