/** Every mark and every kind of paint. */
import { test } from "vitest"
import { samples } from "../../scene/samples"
import { hang } from "../gallery"

test.each(Object.entries(samples))("the sample of %s", hang)
