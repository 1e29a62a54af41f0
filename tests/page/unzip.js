// Reads an archive as other programs do: by the directory at its end, with the checks that it gives.

import assert from "node:assert/strict";
import { crc32, inflateRawSync } from "node:zlib";

/** The files of an archive: their names and what they hold. */
export function unzip(bytes) {
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50);
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const [packed, size, title, local] = [[20, 4], [24, 4], [28, 2], [42, 4]].map(([from, length]) => bytes.readUIntLE(at + from, length));
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(from, from + packed));
    assert.equal(content.length, size);
    assert.equal(crc32(content), bytes.readUInt32LE(at + 16));
    files.set(bytes.toString("utf8", at + 46, at + 46 + title), content.toString());
    at += 46 + title;
  }
  assert.equal(at, end);
  return files;
}
