declare module "edtf" {
  /** Parses an Extended Date/Time Format value; throws where it is none. */
  export default function edtf(text: string): unknown;
}
