interface ImportMetaEnv {
  /** The address of the script every page loads; set by the build. */
  readonly SITE_SCRIPT: string;
  /** The address of the script of pages that moved. */
  readonly REDIRECT_SCRIPT: string;
  /** The address of the bundled search client. */
  readonly SEARCH_SCRIPT: string;
}
