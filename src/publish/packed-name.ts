/**
 * Names the script that carries a file of the search index in its packed form, below the index's folder;
 * null for the few files that the engine itself carries.
 * Fragments, one for each article, share scripts by the first two digits of their hash: 256 at most for a language.
 */
export function namePackedScript(file: string): string | null {
  const [, folder, language, hash] = /^(fragment|index|filter)\/([^/_]+)_([0-9a-f]+)\./.exec(file) ?? [];
  if (!folder || !language || !hash) return null;
  return `packed/${folder}-${language}_${folder === "fragment" ? hash.slice(0, 2) : hash}.js`;
}
