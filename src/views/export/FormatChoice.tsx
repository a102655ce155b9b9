/** The format, what it leaves to choose, and what it cannot carry of this figure. */
import { Radio, RadioGroup } from "react-aria-components"
import type { Figure } from "../../charts/page/figure"
import { exportersFor, figureExporters } from "../../exporters/figures"
import type { FigureChart } from "../../model/figure"
import { useWords } from "../../state/useWords"
import { choose, useExportChoice } from "./choice"
import { FormatOptionsChoice } from "./FormatOptionsChoice"
import { Losses } from "./Losses"

interface Props {
  readonly chart: FigureChart
  readonly figure: Figure | undefined
}

export function FormatChoice({ chart, figure }: Props) {
  const words = useWords()
  const { format } = useExportChoice()
  const suiting = exportersFor(chart)
  return (
    <section className="export-part">
      <RadioGroup
        className="export-formats"
        aria-label={words.say("export.format")}
        value={format}
        onChange={(id) => {
          const chosen = figureExporters.find((one) => one.id === id)
          if (chosen) choose({ format: chosen.id })
        }}
      >
        {figureExporters.map((one) => (
          <Radio key={one.id} value={one.id} isDisabled={!suiting.includes(one)}>
            {words.say(`export.format.${one.id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <FormatOptionsChoice format={format} />
      <Losses format={format} figure={figure} />
    </section>
  )
}
