import { expect, test } from "vitest";
import { decodeHtml, decodeText } from "./decode.ts";

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test("text is UTF-8, with or without a byte order mark", () => {
  expect(decodeText(bytes("Łódź"))).toBe("Łódź");
  expect(decodeText(bytes([0xef, 0xbb, 0xbf], "Łódź"))).toBe("Łódź");
});

test.each<[string, Buffer, string, string, number | undefined]>([
  [
    "Windows-1252",
    bytes("One\nÉ\nCaf", [0xe9], " two"),
    "encoding",
    "not UTF-8 (byte E9, perhaps Windows-1252): save it as UTF-8",
    3,
  ],
  ["UTF-16", bytes([0xff, 0xfe], "O\0"), "encoding", "encoded as UTF-16LE: save it as UTF-8", undefined],
  ["UTF-16, the other way", bytes([0xfe, 0xff], "\0O"), "encoding", "encoded as UTF-16BE", undefined],
  ["NUL bytes", bytes("One\0two"), "binary", "this is a binary file", undefined],
  ["PDF", bytes("%PDF-1.7\n"), "binary", "this is a PDF file", undefined],
  ["an office document", bytes("PK\u0003\u0004", [0]), "binary", "an office document", undefined],
  ["a picture", bytes([0xff, 0xd8, 0xff, 0xe0]), "binary", "a picture", undefined],
])("%s is refused by name", (_, given, code, message, line) => {
  const refusal = expect.objectContaining({ code, message: expect.stringContaining(message) });
  expect(() => decodeText(given)).toThrow(refusal);
  expect(() => decodeText(given)).toThrow(expect.objectContaining({ line }));
});

test.each([
  ["its meta element", bytes('<meta charset="windows-1252"><p>Caf', [0xe9]), "Café"],
  ["an older meta element", bytes('<meta http-equiv=content-type content="text/html; charset=koi8-r">', [0xc1]), "а"],
  [
    "its byte order mark, before anything else",
    bytes([0xff, 0xfe], Buffer.from('<meta charset="utf-8">é', "utf16le") as unknown as number[]),
    "é",
  ],
  ["UTF-8 where it says nothing", bytes("<p>é"), "é"],
  ["UTF-8 where it says UTF-16 in plain letters", bytes('<meta charset="utf-16"><p>é'), "é"],
])("HTML is decoded by %s", (_, given, wanted) => {
  expect(decodeHtml(given)).toContain(wanted);
});

test.each([
  ["an unknown encoding", bytes('<meta charset="x-made-up">'), "encoded as x-made-up, which is unknown"],
  ["an encoding that it is not in", bytes('<meta charset="gb18030">', [0xff, 0xff]), "encoded as gb18030, but is not"],
  ["UTF-8 that it is not in", bytes("<p>Caf", [0xe9], "</p>"), "not UTF-8 (byte E9"],
])("HTML that claims %s is refused", (_, given, message) => {
  expect(() => decodeHtml(given)).toThrow(
    expect.objectContaining({ code: "encoding", message: expect.stringContaining(message) }),
  );
});
