/** So many reports stand beside one another on a sheet of A4 that lies across, in print that can be read. */
export const columnsOnPaper = 13
