interface ImportMetaEnv {
  /** The address of the script every page loads; set by the build. */
  readonly SITE_SCRIPT: string;
  /** The same for a page with parts that fold. */
  readonly FOLDING_SITE_SCRIPT: string;
  /** The address of the script of pages that moved. */
  readonly REDIRECT_SCRIPT: string;
  /** The addresses of the modules that script loads on intent, and of their styles; on the dev server these come with them. */
  readonly USE_SCRIPT: string;
  readonly SEARCH_DIALOG: string;
  readonly SEARCH_DIALOG_STYLE?: string;
  readonly SEARCH_PAGE: string;
  readonly SEARCH_PAGE_STYLE?: string;
  readonly SEARCH_NEAREST: string;
  readonly CODE_SCRIPT: string;
  readonly CHECK_WORKER: string;
  readonly CHECK_SCRIPT: string;
  readonly CHECK_SCRIPT_STYLE?: string;
  readonly LIST_SCRIPT: string;
  readonly LIST_SCRIPT_STYLE?: string;
  readonly COPY_SCRIPT: string;
  readonly COPY_SCRIPT_STYLE?: string;
}
