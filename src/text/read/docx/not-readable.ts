/** Stops the reading of a Word document; its message says what is wrong and what to do. Never leaves `readDocx`. */
export class NotReadable extends Error {}
