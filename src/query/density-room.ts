/**
 * Room for what densities prepare, used again and again. A change of filter prepares megabytes; had anew each time, they would cost more to make and to
 * clear away than to fill, and the clearing would stop the page.
 */

/** At [group * width + step]; see bins.ts. */
export interface DensityRoom {
  begun: Uint32Array
  over: Uint32Array
  mass: Float64Array
  /** Whose numbers stand in it. */
  owner: object | undefined
  /** When it was last taken or asked; larger is later. */
  used: number
}

/** A figure, the one before it, and both sides of a comparison. */
const mostRooms = 4
/** Less than this is made anew: it costs nothing, and nobody can take it away. */
const small = 1 << 15

const rooms: DensityRoom[] = []
let clock = 0

const made = (size: number, owner: object): DensityRoom => ({
  begun: new Uint32Array(size),
  over: new Uint32Array(size),
  mass: new Float64Array(size),
  owner,
  used: 0,
})

/** Empty room for `size` numbers each. Large room may be given to another owner later: see `isStill`. */
export function takeRoom(size: number, owner: object): DensityRoom {
  if (size < small) return made(size, owner)
  const oldest = rooms.reduce<DensityRoom | undefined>(
    (found, room) => (found && found.used <= room.used ? found : room),
    undefined,
  )
  const room = rooms.length < mostRooms || !oldest ? made(size, owner) : oldest
  if (room !== oldest) rooms.push(room)
  else if (room.begun.length < size) Object.assign(room, made(size, owner))
  else for (const numbers of [room.begun, room.over, room.mass]) numbers.fill(0, 0, size)
  room.owner = owner
  room.used = ++clock
  return room
}

/** Whether the numbers in a room are still the owner's. */
export function isStill(room: DensityRoom, owner: object): boolean {
  room.used = room.owner === owner ? ++clock : room.used
  return room.owner === owner
}

let scratch = new Uint32Array()

/** Zeros for a while: whoever takes them sets them to zero again before anybody else does. */
export function takeScratch(size: number): Uint32Array {
  if (scratch.length < size) scratch = new Uint32Array(size)
  return scratch
}
