/** How tall the row of one place is, in the drawing's units. */
export const rankedRow = 30
