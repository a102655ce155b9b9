/** On a phone most heads have no room: what they sort by is chosen here. */
import { useReading } from "../inspector/reading"
import { columns, nextOrder, type Order } from "./lines"

export interface SortSelectProps {
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

export function SortSelect({ order, onOrder }: SortSelectProps) {
  const { words } = useReading()
  return (
    <label className="sources-sort">
      {words.say("sources.sortBy")}{" "}
      <select
        value={order.column}
        onChange={({ target }) => {
          const column = columns.find((one) => one === target.value)
          if (column) onOrder(nextOrder(order, column))
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {words.say(`sources.${column}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
