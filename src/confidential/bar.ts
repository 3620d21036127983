/** What is printed in the place of each character that is hidden. */
export const BAR = "█";

/** Why there are bars in what was printed. */
export const WHY_BARS = `${BAR} hides what may identify an unnamed source: see \`onrecord explain anonymity/identity-in-record\`.`;
