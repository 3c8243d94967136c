const LONGEST = 200;

/**
 * Remembers what is read of a text, for the last few thousand different texts; long texts are read anew each time.
 * The reading must depend on nothing but the text, and nobody may change what it gives.
 */
export function rememberByText<Value>(read: (text: string) => Value, most = 20_000): (text: string) => Value {
  const remembered = new Map<string, Value>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    if (text.length > LONGEST) return value;
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, value);
    return value;
  };
}
