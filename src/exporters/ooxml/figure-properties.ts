/** What an Office file says of the figure in it, and what the figure remembers. */
import type { Figure } from "../../charts/page/figure"
import { memoryText } from "../memory/memory-text"
import type { Properties } from "./properties"

export function figureProperties({ title, altLong, spec, memory }: Figure): Properties {
  return {
    ...{ title, description: altLong, language: spec.language, made: memory.made, category: spec.mark },
    creator: spec.author?.trim() || "Sherpa",
    own: { [memory.format]: memoryText(memory) },
  }
}
