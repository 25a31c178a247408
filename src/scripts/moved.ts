/** Follows an anchor of this page that stands elsewhere now. */
export function followMoved(): void {
  const lead = () => {
    const target = document.querySelector<HTMLElement>('.departed:target');
    if (target?.dataset['moved']) location.replace(target.dataset['moved']);
  };
  addEventListener('hashchange', lead);
  lead();
}
