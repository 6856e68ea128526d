/** Marks the file as a register, at offset 68 of its header: the letters 'TReg'. */
export const APPLICATION_ID = 0x54_52_65_67;

/** Bytes of an attached document that the register will keep. */
export const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** Milliseconds for which a reader or writer waits for another one to finish. */
export const PATIENCE = 2000;

/** The same while a long change is written by another thread of the program: it is known to come to an end. */
export const LONG_PATIENCE = 60_000;
