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

/**
 * Remembers what is read of the last few things, so that several experts read each once.
 * It forgets soon: nothing is kept alive by it for long.
 */
export function rememberLast<Key extends object, Value>(
  read: (key: Key) => Value,
  most: number,
): (key: Key) => Value {
  const remembered = new Map<Key, Value>();
  return (key) => {
    if (remembered.has(key)) return remembered.get(key) as Value;
    const value = read(key);
    if (remembered.size >= most) remembered.clear();
    remembered.set(key, value);
    return value;
  };
}
