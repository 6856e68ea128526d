/** Rows that hold something: more than any register of processing has, and few enough to be looked at as a whole. */
export const MOST_ROWS = 200_000;

/** Characters in all cells together. Few shared texts can be named by very many cells, and so grow a small file without end. */
export const MOST_CHARACTERS = 200e6;

/** Bytes of a text file. */
export const MOST_TEXT_BYTES = 200e6;
