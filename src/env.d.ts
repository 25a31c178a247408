interface ImportMetaEnv {
  /** The address of the script every page loads; set by the build. */
  readonly SITE_SCRIPT: string;
  /** The address of the script of pages that moved. */
  readonly REDIRECT_SCRIPT: string;
  /** The addresses of the modules that script loads on intent, and of their styles. */
  readonly SEARCH_DIALOG: string;
  readonly SEARCH_DIALOG_STYLE: string;
  readonly SEARCH_PAGE: string;
  readonly SEARCH_PAGE_STYLE: string;
  readonly SEARCH_NEAREST: string;
  readonly CHECK_SCRIPT: string;
  readonly COPY_SCRIPT: string;
}
