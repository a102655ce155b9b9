/** The screens as tabs: arrows move between them, Home and End to the ends. */
import { type KeyboardEvent, useEffect, useRef } from "react"
import { type Screen, screens } from "../../model/view"
import { changeView, hrefOf, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % screens.length,
  ArrowLeft: (at) => (at + screens.length - 1) % screens.length,
  Home: () => 0,
  End: () => screens.length - 1,
}

export function TabBar() {
  const { view } = useView()
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current
      ?.querySelector(`[data-screen="${view.screen}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" })
  }, [view.screen])
  const walk = (key: KeyboardEvent) => {
    const screen = screens[moves[key.key]?.(screens.indexOf(view.screen)) ?? -1]
    if (!screen) return
    key.preventDefault()
    open(screen)
    list.current?.querySelector<HTMLElement>(`[data-screen="${screen}"]`)?.focus()
  }
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.say("shell.screens")} onKeyDown={walk}>
      {screens.map((screen) => (
        <a
          key={screen}
          role="tab"
          className="tab"
          data-screen={screen}
          href={hrefOf({ ...view, screen })}
          aria-selected={screen === view.screen}
          aria-controls="figure"
          tabIndex={screen === view.screen ? 0 : -1}
          onClick={(click) => {
            if (click.metaKey || click.ctrlKey || click.shiftKey) return
            click.preventDefault()
            open(screen)
          }}
        >
          {words.say(`screen.${screen}`)}
        </a>
      ))}
    </div>
  )
}

function open(screen: Screen): void {
  changeView({ screen })
}
