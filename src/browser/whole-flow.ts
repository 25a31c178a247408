// Lights what hangs together in the flow of the whole catalog, and draws the lines between. Where nothing is pointed at, the
// first goal shows how it goes; a finger chooses first and follows the link then.

const SVG = 'http://www.w3.org/2000/svg';
/** Below this the columns stand below one another, and what is not lit is away. */
const WIDE = '(width >= 48rem)';

export function followFlow(): void {
  const flow = document.querySelector<HTMLElement>('[data-flow]');
  if (!flow) return;
  const boxes = [...flow.querySelectorAll<HTMLElement>('[data-node]')];
  const boxAt = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null);
  let chosen: HTMLElement | undefined;
  const light = (box = matchMedia(WIDE).matches ? boxes[0] : undefined) => show(flow, boxes, box);
  const point = (event: Event) => {
    const box = boxAt(event);
    if (box && !(event instanceof PointerEvent && event.pointerType === 'touch')) light(box);
  };
  for (const sign of ['pointerover', 'focusin']) flow.addEventListener(sign, point);
  for (const sign of ['pointerleave', 'focusout']) flow.addEventListener(sign, () => light(chosen));
  flow.addEventListener('click', (event) => {
    const box = boxAt(event);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!box || !isTouch || box === chosen) return;
    event.preventDefault();
    chosen = box;
    flow.classList.add('kept');
    light(box);
  });
  addEventListener('resize', () => light(chosen));
  void document.fonts.ready.then(() => light());
}

function show(flow: HTMLElement, boxes: readonly HTMLElement[], chosen?: HTMLElement): void {
  const lit = new Set<HTMLElement>();
  const lines: string[] = [];
  const line = (from: Point, to: Point) => lines.push(lineBetween(flow, from, to));
  const node = chosen?.dataset['node'] ?? '';
  for (const useCase of boxes) {
    const links = useCase.dataset['links']?.split(' ') ?? [];
    if (!chosen || (useCase !== chosen && !links.includes(node))) continue;
    lit.add(useCase);
    for (const box of boxes) {
      if (!links.includes(nodeOf(box)) || (box !== chosen && kindOf(box) === kindOf(chosen))) continue;
      lit.add(box);
      if (kindOf(box) === 'goal') line(endOf(box), startOf(useCase));
      if (kindOf(box) === 'event') line(endOf(useCase), startOf(box));
    }
  }
  drawThrough([...lit], line);
  for (const box of boxes) {
    box.classList.toggle('lit', lit.has(box));
    box.classList.toggle('chosen', box === chosen);
  }
  const paths = lines.map((each) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', each);
    return path;
  });
  flow.querySelector('svg')?.replaceChildren(...paths);
}

/** All events meet in one place, from which all destinations are reached. */
function drawThrough(lit: readonly HTMLElement[], line: (from: Point, to: Point) => void): void {
  const events = lit.filter((box) => kindOf(box) === 'event').map(endOf);
  const destinations = lit.filter((box) => kindOf(box) === 'destination').map(startOf);
  const ends = [...events, ...destinations];
  if (events.length === 0 || destinations.length === 0) return;
  const mean = (of: (end: Point) => number) => ends.reduce((sum, end) => sum + of(end), 0) / ends.length;
  const x = ((events[0]?.x ?? 0) + (destinations[0]?.x ?? 0)) / 2;
  const middle = { x, y: mean(({ y }) => y) };
  for (const event of events) line(event, middle);
  for (const destination of destinations) line(middle, destination);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function startOf(box: HTMLElement): Point {
  const { left, top, height } = box.getBoundingClientRect();
  return { x: left, y: top + height / 2 };
}

function endOf(box: HTMLElement): Point {
  const { y } = startOf(box);
  return { x: box.getBoundingClientRect().right, y };
}

function lineBetween(flow: HTMLElement, from: Point, to: Point): string {
  const { left, top } = flow.getBoundingClientRect();
  const bend = (from.x + to.x) / 2 - left;
  const [x1, y1, x2, y2] = [from.x - left, from.y - top, to.x - left, to.y - top];
  return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

const nodeOf = (box: HTMLElement) => box.dataset['node'] ?? '';
const kindOf = (box: HTMLElement) => nodeOf(box).replace(/-\d+$/, '');
