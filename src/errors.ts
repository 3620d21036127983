/** Something that the user can put right: the program prints the message and ends with exit code 2. */
export class UsageError extends Error {}
