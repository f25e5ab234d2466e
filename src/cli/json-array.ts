/**
 * Writes a JSON array member by member: together the texts are what `JSON.stringify` would write of the whole
 * with an indentation of two, byte for byte.
 */
export interface JsonArray {
  /** The text to print for a member, given as it is written one level deep. */
  add(member: string): string;
  /** The text to print after the last member. */
  end(): string;
}

export function jsonArray(): JsonArray {
  // A member is held back until it is known what follows it, so that every text ends with its line.
  let held: string | null = null;
  return {
    add(member) {
      const text = held === null ? '[\n' : `  ${held},\n`;
      held = member;
      return text;
    },
    end: () => (held === null ? '[]\n' : `  ${held}\n]\n`),
  };
}
