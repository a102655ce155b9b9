import { chmodSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, expect, test, vi } from "vitest"
import { findTool } from "../../scripts/find-tools.mjs"
import { lacks, runTool, withFolder } from "../fixtures/tools"

afterEach(() => {
  vi.unstubAllEnvs()
})

test.skipIf(process.platform !== "linux")("a program is found where the PATH says, and only there", () => {
  withFolder((folder) => {
    vi.stubEnv("PATH", folder)
    expect(findTool("pdfinfo")).toBeUndefined()
    expect(lacks("pdfinfo")).toBe(true)
    expect(() => runTool("pdfinfo", [])).toThrow("pdfinfo was not found")
    const path = join(folder, "pdfinfo")
    writeFileSync(path, "#!/bin/sh\necho read $1\nexit $2\n")
    chmodSync(path, 0o755)
    expect(findTool("pdfinfo")).toBe(path)
    expect(lacks("pdfinfo", "soffice")).toBe(true)
    expect(runTool("pdfinfo", ["this", "0"])).toBe("read this\n")
    expect(() => runTool("pdfinfo", ["this", "3"])).toThrow("pdfinfo ended with 3")
  })
})
