/** The format, what it leaves to choose, and what it cannot carry of this figure. */
import { Radio, RadioGroup } from "react-aria-components"
import { formatInfos } from "../../exporters/formats"
import type { FigureSpec } from "../../model/figure"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { choose, useExportChoice } from "./choice"
import { FormatOptionsChoice } from "./FormatOptionsChoice"
import { Losses } from "./Losses"

interface Props {
  readonly dossier: StoredDossier | undefined
  readonly spec: FigureSpec
}

export function FormatChoice({ dossier, spec }: Props) {
  const words = useWords()
  const { format } = useExportChoice()
  return (
    <section className="export-part">
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
          <Radio key={one.id} value={one.id} isDisabled={!one.suits(spec.chart)}>
            {words.say(`export.format.${one.id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <FormatOptionsChoice format={format} />
      <Losses format={format} dossier={dossier} spec={spec} />
    </section>
  )
}
