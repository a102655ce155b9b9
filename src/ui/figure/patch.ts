/**
 * Brings SVG elements in line with a scene by touching only what differs. A figure is redrawn whole sixty times a second while it is dragged; going
 * through React's elements for that costs several times the painting.
 */
import type { SvgNode } from "../../scene/svg-nodes"

const namespace = "http://www.w3.org/2000/svg"

/** Turns the children of `parent`, which show `before`, into those that show `after`. */
export function patchChildren(parent: Element, before: readonly SvgNode[], after: readonly SvgNode[]): void {
  for (let i = parent.childNodes.length; i > after.length; i--) parent.lastChild?.remove()
  let child = parent.firstElementChild
  after.forEach((node, i) => {
    const was = before[i]
    if (child && was?.tag === node.tag) {
      patch(child, was, node)
      child = child.nextElementSibling
      return
    }
    const made = create(node)
    if (child) {
      child.replaceWith(made)
      child = made.nextElementSibling
    } else parent.append(made)
  })
}

function create(node: SvgNode): Element {
  const element = document.createElementNS(namespace, node.tag)
  patch(element, { tag: node.tag, attributes: {} }, node)
  return element
}

function patch(element: Element, before: SvgNode, after: SvgNode): void {
  for (const name in after.attributes) {
    const value = after.attributes[name]
    if (value === before.attributes[name]) continue
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, String(value))
  }
  for (const name in before.attributes)
    if (before.attributes[name] !== undefined && !(name in after.attributes)) element.removeAttribute(name)
  if (after.text !== before.text) element.textContent = after.text ?? ""
  if (after.children || before.children) patchChildren(element, before.children ?? [], after.children ?? [])
}
