/** The formats as a radio group. */
import { Radio, RadioGroup } from "react-aria-components"
import { formatInfos } from "../../exporters/formats"
import type { FigureChart } from "../../model/figure"
import { useWords } from "../../state/useWords"
import { choose, useExportChoice } from "./choice"

/** `charts` are those that go into the file: a format that cannot carry one of them is not offered. */
export function FormatRadios({ charts }: { readonly charts: readonly FigureChart[] }) {
  const words = useWords()
  const { format } = useExportChoice()
  return (
    <RadioGroup
      className="export-formats"
      aria-label={words.say("export.format")}
      value={format}
      onChange={(id) => {
        const chosen = formatInfos.find((one) => one.id === id)
        if (chosen) choose({ format: chosen.id })
      }}
    >
      {formatInfos.map((one) => (
        <Radio key={one.id} value={one.id} isDisabled={!charts.every(one.suits)}>
          {words.say(`export.format.${one.id}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
