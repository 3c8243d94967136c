import { type Html, trustMarkup } from "../../src/publish/html.ts";

/** Writes data that may stand in a script element: nothing in it can end the element. */
export function writeData(value: object): Html {
  const escapes = /[<>&\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;
  const text = JSON.stringify(value).replace(
    escapes,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return trustMarkup(text);
}
