/** What a format leaves to choose. */
import { useId } from "react"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import { useWords } from "../../state/useWords"
import { choose, currentChoice, useExportChoice } from "./choice"

const scales = [1, 2, 4] as const

export function FormatOptionsChoice({ format }: { readonly format: FigureFormat }) {
  const words = useWords()
  const { options } = useExportChoice()
  const name = useId()
  if (format === "png") {
    return (
      <fieldset className="segments">
        <legend className="visually-hidden">{words.say("export.scale")}</legend>
        {scales.map((scale) => (
          <label key={scale}>
            <input type="radio" name={name} checked={options.scale === scale} onChange={() => set({ scale })} />
            <span>{words.say("export.scale.of", { n: scale })}</span>
          </label>
        ))}
      </fieldset>
    )
  }
  if (format !== "svg" && format !== "csv") return null
  const option = format === "svg" ? "outlines" : "bom"
  return (
    <label className="export-check">
      <input
        type="checkbox"
        checked={options[option] ?? false}
        onChange={({ target }) => set({ [option]: target.checked })}
      />
      {words.say(`export.${option}`)}
    </label>
  )
}

const set = (patch: FormatOptions) => choose({ options: { ...currentChoice().options, ...patch } })
