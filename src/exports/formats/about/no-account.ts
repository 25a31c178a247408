/** What stands where a vendor's own import was not tried. */
export const NO_ACCOUNT = 'No upload to an account was tried.';
