/** Everything that can be done with a saved figure. */
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components"
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { removeFrom } from "./remove-from"
import type { Shown } from "./shown"

interface Props {
  readonly figure: SavedFigure
  readonly shown: Shown
  readonly onRename: () => void
}

export function FigureMenu({ figure, shown, onRename }: Props) {
  const words = useWords()
  const isBusy = shown.work !== undefined
  const isKept = figure.isKept ?? false
  const acts = [
    ["open", words.say("figures.open"), () => shown.open(figure)],
    ["look", words.say("figures.look"), () => shown.look(figure.id)],
    // The field takes the focus after the menu has given it back.
    ["rename", words.say("data.rename"), () => setTimeout(onRename)],
    ["refresh", words.say("figures.refresh"), () => shown.refresh([figure])],
    ["keep", words.say(isKept ? "figures.unkeep" : "figures.keep"), () => shown.keep(figure, !isKept)],
    ["export", words.say("figures.exportSome"), () => shown.askExport(figure)],
    ["delete", words.say("data.delete"), () => removeFrom(shown, [figure])],
  ] as const
  const [open, look, rename, refresh, keep, write, remove] = acts.map(([id, label, run]) => (
    <MenuItem
      key={id}
      id={id}
      className="menu-item"
      textValue={label}
      isDisabled={isBusy && (id === "refresh" || id === "export")}
      onAction={run}
    >
      {label}
    </MenuItem>
  ))
  return (
    <MenuTrigger>
      <Button className="tool gallery-more" aria-label={words.say("figures.actions", { name: figure.name })}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={words.say("figures.actions", { name: figure.name })}>
          {open}
          {look}
          {write}
          <Separator className="menu-separator" />
          {refresh}
          {keep}
          {rename}
          <Separator className="menu-separator" />
          {remove}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
