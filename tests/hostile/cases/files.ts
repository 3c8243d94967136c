import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { KEPT, leftOut, tellWithTitle, type HostileCase } from "../case.ts";

const named = (name: string, path: string, about = path): HostileCase => ({
  name,
  path: `files/${path}`,
  content: () => tellWithTitle(`a file called ${about}`),
  ...KEPT,
});

/** Gives a name of so many bytes. */
const longName = (bytes: number) => `${"n".repeat(bytes - 4)}.txt`;
const deepFolder = (depth: number) => Array.from({ length: depth }, () => "d").join("/");

/** Lists what a folder can hold besides plain files with plain names. */
export const FILES: readonly HostileCase[] = [
  named("a line end in the name", "line\nend.txt", "a line end"),
  named("controls in the name", "bell\u0007\u001b[2J.txt", "controls"),
  named("emoji in the name", "👨‍👩‍👧💥.txt", "emoji"),
  named("a name that turns the reading order", "\u202egnp.\u2066x.txt", "turned"),
  named("a name of 255 bytes", longName(255), "long"),
  named("a name that is markup", "<img src=x onerror=window.__pwned='name'>.txt", "markup"),
  named("a name that is a formula", "=1+1.txt", "formula"),
  named("a name that is an option", "--help.txt", "option"),
  named("a name that is a device", "CON.txt", "device"),
  named("a name of blanks and dots", " . .txt", "blanks"),
  named("a name with marks of a template", "{{ 7*7 }}%7B${x}`.txt", "template"),
  named("a name with quotation marks", "'\"\\.txt", "quotes"),
  named("a name with a number sign", "a.txt#2.txt", "number sign"),
  named("a name of the prototype", "__proto__.txt", "proto"),
  named("another name of the prototype", "constructor.md", "constructor"),
  named("a name in small letters", "case.txt", "small"),
  named("the same name in capitals", "CASE.TXT", "capitals"),
  named("a name in composed letters", "caf\u00e9.txt", "composed"),
  named("the same name in parts", "cafe\u0301.txt", "parts"),
  named("a folder called like a page", "index.html.txt/index.html.txt", "folder"),
  named("a folder called like an article", "folder.txt/a.txt"),
  named("60 folders deep", `${deepFolder(60)}/a.txt`, "60 folders"),
  {
    name: "70 folders deep",
    path: `files/deeper/${deepFolder(70)}`,
    make: (location) => {
      mkdirSync(location, { recursive: true });
      writeFileSync(join(location, "a.txt"), tellWithTitle("70 folders"));
    },
    ...leftOut("too-deep"),
  },
  {
    name: "a hidden file",
    path: "files/.hidden.txt",
    content: () => tellWithTitle("hidden"),
    ...leftOut("hidden"),
  },
  {
    name: "a hidden folder with an article in it",
    path: "files/.drafts",
    make: (location) => {
      mkdirSync(location);
      writeFileSync(join(location, "a.txt"), tellWithTitle("a hidden folder"));
    },
    ...leftOut("hidden"),
  },
  {
    name: "a folder of a program",
    path: "files/.git",
    make: (location) => {
      mkdirSync(location);
      writeFileSync(join(location, "a.txt"), tellWithTitle("a folder of a program"));
    },
    articles: 0,
  },
  {
    name: "a pipe where the defaults of a folder should be",
    path: "files/piped/_defaults.yml",
    make: (location) => {
      mkdirSync(join(location, ".."), { recursive: true });
      execFileSync("mkfifo", [location]);
    },
    ...leftOut("not-a-file"),
  },
  {
    name: "a lock of an editor",
    path: "files/.storm.txt.swp",
    content: () => "b0VIM 8.2",
    articles: 0,
  },
  {
    name: "a backup of an editor",
    path: "files/storm.txt~",
    content: () => tellWithTitle("backup"),
    ...leftOut("unknown-format"),
  },
  {
    name: "an autosave of an editor",
    path: "files/#storm.txt#",
    content: () => tellWithTitle("autosave"),
    ...leftOut("unknown-format"),
  },
  {
    name: "a file without an ending",
    path: "files/README",
    content: () => tellWithTitle("no ending"),
    ...leftOut("unknown-format"),
  },
  {
    name: "a pipe",
    path: "files/pipe.txt",
    make: (location) => void execFileSync("mkfifo", [location]),
    ...leftOut("not-a-file"),
  },
  {
    name: "a socket",
    path: "files/socket.txt",
    make: (location) => void createServer().listen(location).unref(),
    ...leftOut("not-a-file"),
  },
  {
    name: "a link to a device",
    path: "files/zero.txt",
    make: (location) => symlinkSync("/dev/zero", location),
    ...leftOut("link-outside"),
  },
  {
    name: "a link out of the folder",
    path: "files/passwd.txt",
    make: (location) => symlinkSync("/etc/passwd", location),
    ...leftOut("link-outside"),
  },
  {
    name: "a folder that is a link out of the folder",
    path: "files/etc",
    make: (location) => symlinkSync("/etc", location),
    ...leftOut("link-outside"),
  },
  {
    name: "a link to itself",
    path: "files/self.txt",
    make: (location) => symlinkSync("self.txt", location),
    ...leftOut("unreadable"),
  },
  {
    name: "a link to its own folder",
    path: "files/loop",
    make: (location) => symlinkSync(".", location),
    ...leftOut("link-loop"),
  },
  {
    name: "a link to nothing",
    path: "files/gone.txt",
    make: (location) => symlinkSync("nothing.txt", location),
    ...leftOut("unreadable"),
  },
  ...(process.getuid?.() === 0
    ? []
    : [
        {
          name: "a file that may not be read",
          path: "files/forbidden.txt",
          make: (location: string) => {
            writeFileSync(location, tellWithTitle("forbidden"));
            chmodSync(location, 0);
          },
          ...leftOut("unreadable"),
        },
      ]),
  ...["one", "two"].map((file): HostileCase => ({
    name: `a text that stands in two files, ${file}`,
    path: `files/same/${file}.txt`,
    content: () => tellWithTitle("the same text"),
    ...KEPT,
  })),
  ...["one", "two", "three"].map((file): HostileCase => ({
    name: `a title that three texts have, ${file}`,
    path: `files/title/${file}.txt`,
    content: () => `The same title\n\n${tellWithTitle(`title ${file}`)}`,
    ...KEPT,
  })),
  {
    name: "hostile defaults of a folder",
    path: "files/defaults/_defaults.yml",
    content: () =>
      "outlet: '<script>window.__pwned=\"defaults\"</script>'\n__proto__: {a: b}\nconstructor: x\nrights: !!js/function 'x'\nagency: *none\n",
    ...leftOut("defaults-unknown-key", "defaults-unknown-key", "defaults-wrong-value"),
  },
  {
    name: "defaults with markup and keys of the prototype",
    path: "files/markup/_defaults.yml",
    content: () =>
      'source: "<script>window.__pwned=\\"defaults\\"</script>"\n__proto__: x\nconstructor: x\nlanguage: "\\u202e"\n',
    ...leftOut("defaults-unknown-key", "defaults-unknown-key", "defaults-wrong-value"),
  },
  named("an article beside hostile defaults", "defaults/a.txt"),
  named("an article beside defaults with markup", "markup/a.txt"),
];
