/** Lists the exit codes: clean, problems in the material, wrong use, a bug. */
export const EXIT = { clean: 0, problems: 1, usage: 2, bug: 70 } as const;
