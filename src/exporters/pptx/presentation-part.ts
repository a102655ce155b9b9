/** The presentation itself: its slides, their size, and what its masters are; and the two small parts that PowerPoint looks for beside it. */
import { drawing } from "../ooxml/colour"
import type { Part, Reference } from "../ooxml/package"
import { element, xmlPart } from "../ooxml/xml"
import { masterPath, themePath } from "./master-parts"
import { partType, presentation } from "./namespaces"
import { notesMasterPath } from "./notes-parts"

export const presentationPath = "ppt/presentation.xml"
export const slidePath = (page: number): string => `ppt/slides/slide${page + 1}.xml`

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Notes are printed on A4 or Letter; this is the size that PowerPoint gives them everywhere. */
export const notesSize: PageSize = { width: 6_858_000, height: 9_144_000 }

export function presentationParts(slides: number, { width, height }: PageSize): readonly Part[] {
  const slideReferences = Array.from({ length: slides }, (_, page): Reference => {
    return { id: `rId${page + 10}`, type: "slide", target: slidePath(page) }
  })
  const ids = slideReferences.map(({ id }, page) => element("p:sldId", { id: 256 + page, "r:id": id }))
  const root = element(
    "p:presentation",
    { ...presentation, saveSubsetFonts: 1, autoCompressPictures: 0 },
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
    element("p:sldIdLst", {}, ...ids),
    element("p:sldSz", { cx: width, cy: height }),
    element("p:notesSz", { cx: notesSize.width, cy: notesSize.height }),
  )
  return [
    {
      path: presentationPath,
      type: partType("presentation.main"),
      content: xmlPart(root),
      references: [
        { id: "rId1", type: "slideMaster", target: masterPath },
        { id: "rId2", type: "notesMaster", target: notesMasterPath },
        { id: "rId3", type: "theme", target: themePath },
        { id: "rId4", type: "presProps", target: "ppt/presProps.xml" },
        { id: "rId5", type: "viewProps", target: "ppt/viewProps.xml" },
        { id: "rId6", type: "tableStyles", target: "ppt/tableStyles.xml" },
        ...slideReferences,
      ],
    },
    plain("ppt/presProps.xml", "presProps", element("p:presentationPr", presentation)),
    plain("ppt/viewProps.xml", "viewProps", element("p:viewPr", presentation)),
    plain(
      "ppt/tableStyles.xml",
      "tableStyles",
      element("a:tblStyleLst", { ...drawing, def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}" }),
    ),
  ]
}

const plain = (path: string, type: string, root: string): Part => {
  return { path, type: partType(type), content: xmlPart(root) }
}
