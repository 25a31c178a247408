/** Loads what it is asked for once, and again only after a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading) return loading;
    loading = load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
