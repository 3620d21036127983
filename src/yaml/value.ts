/** Characters that mean nothing to YAML wherever they stand in a value. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} _./-]*[\p{L}\p{N}_./-])?$/u;

/** A text as the value of a key, in quotation marks where YAML would read it as something else. */
export function yamlValue(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}
