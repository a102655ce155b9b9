import fc from "fast-check"
import { expect, test } from "vitest"
import { fileNames } from "../../../src/exporters/zip/file-names"

test("names stay as they are where any disk takes them, Japanese too, and are numbered where they come twice", () => {
  expect(fileNames(["The run-up", "準備期間の概要", "the Run-up", "The run-up"])).toEqual([
    ...["The run-up", "準備期間の概要", "the Run-up (2)", "The run-up (3)"],
  ])
})

test.each([
  ["../../etc/passwd", "etc passwd"],
  ["C:\\autoexec", "C autoexec"],
  ["a/b|c?.", "a b c"],
  ["con", "figure con"],
  ["  ..  ", "figure"],
  ["left\u202Egnp", "left gnp"],
])("what no disk takes is left out: %s", (name, file) => {
  expect(fileNames([name])).toEqual([file])
})

test("whatever the names, each file has one of its own, of a length and of letters that every disk takes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a", "A", "é", "e\u0301", "NUL"))),
      (names) => {
        const files = fileNames(names)
        expect(files).toHaveLength(names.length)
        expect(new Set(files.map((file) => file.normalize("NFKC").toLowerCase())).size).toBe(names.length)
        for (const file of files) {
          expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}\s.]([^<>:"/\\|?*\p{Cc}]*[^<>:"/\\|?*\p{Cc}\s.])?$/u)
          expect(new TextEncoder().encode(file).length).toBeLessThan(300)
        }
      },
    ),
  )
})
