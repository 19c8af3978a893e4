import { describe, expect, it } from 'vitest';
import { unreadBytes, unreadReason } from '../../src/detect';

describe('what is no text', () => {
  it.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'image'],
    ['video/mp4', 'media'],
  ])('is told by its type: %s', (type, reason) => expect(unreadReason(type)).toBe(reason));
  it.each(['image/svg+xml', 'text/csv', 'application/sql', 'application/x-ndjson', 'application/octet-stream', ''])(
    'and %s may be text',
    type => expect(unreadReason(type)).toBeNull(),
  );
  it.each([
    ['%PDF-1.4\n', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image'],
    ['GIF89a\x01\0', 'image'],
    ['PK\x03\x04\x14\0', 'download'],
    ['\x1f\x8b\x08\0', 'download'],
    ['SQLite format 3\0', 'download'],
    [`${'\0'.repeat(128)}DICM`, 'download'],
  ])('is told by its first bytes: %j', (start, reason) => expect(unreadBytes(start)).toBe(reason));
  it.each(['PK,name\n1,Ann', 'GIFT', '{"a":1}', '\xef\xbb\xbfname', '\xff\xfen\0a\0', 'MSH|^~\\&|', ''])(
    'and %j is text',
    start => expect(unreadBytes(start)).toBeNull(),
  );
});
