/** How large, in which look and in which language the figure leaves. */
import { useId } from "react"
import { figureLooks } from "../../model/figure"
import type { Locale } from "../../model/localized"
import { leastSide, mostSide, presetIds } from "../../model/presets"
import { useWords } from "../../state/useWords"
import { choose, useExportChoice } from "./choice"
import { Field } from "./Field"

const languages = [
  ["en", "English"],
  ["ja", "日本語"],
] as const

export function PageChoice() {
  const words = useWords()
  const choice = useExportChoice()
  const look = useId()
  const language: Locale = choice.language ?? words.locale
  return (
    <section className="export-part">
      <Field label={words.say("export.preset")}>
        {(id) => (
          <select
            id={id}
            value={choice.preset}
            onChange={({ target }) => choose({ preset: presetIds.find((one) => one === target.value) ?? "custom" })}
          >
            {[...presetIds, "custom" as const].map((preset) => (
              <option key={preset} value={preset}>
                {words.say(`export.preset.${preset}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {choice.preset === "custom" && (
        <div className="export-pair">
          <Side side="width" />
          <Side side="height" />
        </div>
      )}
      <div className="export-pair">
        <fieldset className="segments">
          <legend className="visually-hidden">{words.say("export.look")}</legend>
          {figureLooks.map((one) => (
            <label key={one}>
              <input type="radio" name={look} checked={choice.look === one} onChange={() => choose({ look: one })} />
              <span>{words.say(`export.look.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="segments">
          <legend className="visually-hidden">{words.say("export.language")}</legend>
          {languages.map(([tag, name]) => (
            <label key={tag} lang={tag}>
              <input
                type="radio"
                name={`${look}language`}
                checked={language === tag}
                onChange={() => choose({ language: tag })}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </section>
  )
}

/** A side of a size of one's own; what is out of bounds is brought within them when the field is left. */
function Side({ side }: { readonly side: "width" | "height" }) {
  const words = useWords()
  const value = useExportChoice()[side]
  return (
    <Field label={words.say(`export.${side}`)}>
      {(id) => (
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={leastSide}
          max={mostSide}
          value={Number.isFinite(value) ? value : ""}
          onChange={({ target }) => choose({ [side]: target.valueAsNumber })}
          onBlur={() =>
            choose({
              [side]: Math.min(mostSide, Math.max(leastSide, Math.round(Number.isFinite(value) ? value : leastSide))),
            })
          }
        />
      )}
    </Field>
  )
}
