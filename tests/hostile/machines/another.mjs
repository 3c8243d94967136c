// Makes Node see another machine: folders list their files backwards, and it is another year.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const turned = (names) => (Array.isArray(names) ? names.toReversed() : names);
const { readdir, readdirSync } = fs;
const readdirLater = fs.promises.readdir;
fs.readdirSync = (...given) => turned(readdirSync(...given));
fs.promises.readdir = async (...given) => turned(await readdirLater(...given));
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, names) => done(error, turned(names)));
};
syncBuiltinESMExports();

const AHEAD = 400 * 24 * 3600 * 1000;
const Now = globalThis.Date;
globalThis.Date = class Date extends Now {
  constructor(...given) {
    if (given.length === 0) super(Now.now() + AHEAD);
    else super(...given);
  }
  static now() {
    return Now.now() + AHEAD;
  }
};
