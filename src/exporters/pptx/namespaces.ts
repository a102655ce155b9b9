/** The namespaces that the parts of a presentation name. */
import { drawing } from "../ooxml/colour"

export const presentation = {
  ...drawing,
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const

/** The media type of a part of a presentation: `slide`, `notesMaster`. */
export const partType = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${part}+xml`
