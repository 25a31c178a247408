/** Pages with a style sheet of their own beside that of every page: those with a matrix or a flow. By path, without the slash
 * it begins with. */
export const OWN_SHEET = /^(?:matrix|goals\/[^/]+|use-cases\/[^/]+)\//;
