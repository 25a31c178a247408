/** Pages with a style sheet of their own beside that of every page: home, indexes and the long lists of one thing, the search and what leads
 * there, the reference on one page, and those with a matrix or a flow. By path, without the slash it begins with. */
export const OWN_SHEET =
  /^(?:(?:[a-z-]+\/|404\.html)?(?=\s|$)|[a-z-]+\/[^/]+\/(?:events|use-cases)\/|(?:matrix|reference|goals\/[^/]+|use-cases\/[^/]+)\/)/;
