/** The way out to a publisher's page. It says that it leaves, and takes nothing along: no opener, no referrer. */
import { useReading } from "./reading"

export function LinkOut({ url, name }: { readonly url: string | undefined; readonly name: string }) {
  const { words } = useReading()
  const target = url === undefined ? undefined : webAddress(url)
  if (!target) return null
  return (
    <a
      className="inspector-out"
      href={target.href}
      target="_blank"
      rel="noopener noreferrer"
      title={words.say("inspector.readSource")}
      aria-label={words.say("inspector.linkOut", { host: target.host, name, out: words.say("inspector.readSource") })}
    >
      {target.host} <span aria-hidden="true">↗</span>
    </a>
  )
}

/** An http or https address, and nothing else: a record may hold `javascript:` where the gate was not passed. */
export function webAddress(url: string): URL | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed : undefined
}
