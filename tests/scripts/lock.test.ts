import { describe, expect, test } from "vitest"
import { complete, missingFrom } from "../../scripts/lock.mjs"

const packages = {
  "": {},
  "node_modules/tool": {
    version: "2.0.0",
    dev: true,
    optionalDependencies: {
      "@tool/linux-x64-gnu": "2.0.0",
      "@tool/linux-x64-musl": "2.0.0",
      "@tool/darwin-arm64": "2.0.0",
      fsevents: "~2.3.3",
    },
  },
  "node_modules/tool/node_modules/inner": {
    version: "1.0.0",
    optionalDependencies: { "@tool/linux-x64-gnu": "2.0.0" },
  },
  "node_modules/@tool/linux-x64-gnu": { version: "2.0.0", dev: true, optional: true },
}

describe("a lock", () => {
  test("lacks the optional packages that have no entry where their parent looks", () => {
    expect(missingFrom(packages).map(({ name }) => name)).toEqual([
      "@tool/linux-x64-musl",
      "@tool/darwin-arm64",
      "fsevents",
    ])
  })

  test("is completed with the version asked for and the system that the name tells", () => {
    const all = complete(packages)
    expect(missingFrom(all)).toEqual([])
    expect(all["node_modules/@tool/linux-x64-musl"]).toEqual({
      version: "2.0.0",
      dev: true,
      optional: true,
      os: ["linux"],
      cpu: ["x64"],
      libc: ["musl"],
    })
    expect(all["node_modules/fsevents"]).toMatchObject({ version: "2.3.3", os: ["darwin"] })
    expect(all["node_modules/tool"]).toBe(packages["node_modules/tool"])
    expect(Object.keys(all)).toEqual(Object.keys(all).toSorted())
  })
})
