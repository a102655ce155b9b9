/** Judges package.json and package-lock.json against what the code asks for. */
import { missingFrom } from "../../scripts/lock.mjs"
import { factsOf } from "./facts"

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** Used by name on a command line or in a configuration, never imported. */
const tools: readonly string[] = ["typescript", "@biomejs/biome", "@types/node"]

const packageOf = (request: string): string =>
  request
    .split("/")
    .slice(0, request.startsWith("@") ? 2 : 1)
    .join("/")

/** The packages a file asks for; of a style sheet those it imports. */
function packagesIn(path: string, text: string): readonly string[] {
  const requests = path.endsWith(".css")
    ? [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, request]) => request ?? "")
    : factsOf(path, text).imports.map(({ from }) => from)
  return requests.filter((request) => !/^[./]|^node:|^virtual:/.test(request)).map(packageOf)
}

/** Complaints about packages that are declared and unused, or used and undeclared, or loose in their version. */
export function breachesOfPackages(
  manifest: Manifest,
  lock: string,
  code: ReadonlyMap<string, string>,
): readonly string[] {
  const { dependencies = {}, devDependencies = {} } = manifest
  const files = [...code].filter(([path]) => /\.(tsx?|mjs|css)$/.test(path))
  const asked = (isShipped: boolean) =>
    new Set(
      files.filter(([path]) => path.startsWith("src/") === isShipped).flatMap(([path, text]) => packagesIn(path, text)),
    )
  const shipped = asked(true)
  const used = new Set([...shipped, ...asked(false)])
  const isUsed = (name: string) => used.has(name) || tools.includes(name) || isTypesOfUsed(name, used)
  const declared = { ...dependencies, ...devDependencies }
  return [
    ...Object.keys(dependencies)
      .filter((name) => !shipped.has(name))
      .map((name) => `${name}: src does not import it`),
    ...Object.keys(devDependencies)
      .filter((name) => !isUsed(name))
      .map((name) => `${name}: nothing uses it`),
    ...[...shipped]
      .filter((name) => !Object.hasOwn(dependencies, name))
      .map((name) => `${name}: src imports it, dependencies lack it`),
    ...[...used]
      .filter((name) => !Object.hasOwn(declared, name))
      .map((name) => `${name}: used, but package.json lacks it`),
    ...Object.entries(declared)
      .filter(([, version]) => !/^\d/.test(version))
      .map(([name, version]) => `${name}: ${version} is not one version`),
    ...missingFrom(JSON.parse(lock).packages ?? {}).map(
      ({ name, parent }) => `${name}: package-lock.json lacks it, which ${parent} may need; npm run lock`,
    ),
    ...(/"resolved":\s*"https?:/.test(lock) ? ["package-lock.json records download addresses"] : []),
  ]
}

const isTypesOfUsed = (name: string, used: ReadonlySet<string>): boolean =>
  name.startsWith("@types/") && used.has(name.slice("@types/".length))
