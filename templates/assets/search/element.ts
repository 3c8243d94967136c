type Child = Node | string;

/** Makes an element with attributes and children; text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Makes a button that does something. */
export function makeButton(text: string, act: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const button = make("button", { type: "button", ...attributes }, text);
  button.onclick = act;
  return button;
}

/** Fills the holes of a text with elements: `{slash}` with a key. */
export function weaveNodes(text: string, values: Readonly<Record<string, Node>>): Child[] {
  return text.split(/\{([a-z]{1,20})\}/).map((part, i) => (i % 2 ? (values[part] ?? part) : part));
}
