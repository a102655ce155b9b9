/** Where notices are said. Both regions are always there, since assistive technology hears only regions it knows. */
import { useWords } from "../../state/useWords"
import type { Notice } from "./notice"

export function NoticeLine({ notice }: { readonly notice: Notice | undefined }) {
  const words = useWords()
  return (
    <>
      <p className="data-notice" role="status">
        {notice && !notice.isAlert && notice.say(words)}
      </p>
      <p className="data-alert" role="alert">
        {notice?.isAlert && notice.say(words)}
      </p>
    </>
  )
}
