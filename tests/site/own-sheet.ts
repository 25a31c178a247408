/** Pages with a style sheet of their own beside that of every page: home, lists and pages that have some, the search and what leads
 * there, the reference on one page, and those with a matrix or a flow. By path, without the slash it begins with. */
export const OWN_SHEET =
  /^(?:(?:[a-z-]+\/|404\.html)?(?=\s|$)|[a-z-]+\/[^/]+\/(?:events|use-cases)\/|[a-z-]+\/all\/|(?:matrix|reference|goals\/[^/]+|use-cases\/[^/]+|properties|tags|areas|teams|groups|vendors)\/)/;
