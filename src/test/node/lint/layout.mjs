// Rules for bpmnlint that read the picture: nothing sticks out, no flow crosses another or runs through a step or a label.
const EDGE = 2;

const box = ({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height });
const inside = (inner, outer) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
const shrunk = (area) => ({ left: area.left + EDGE, top: area.top + EDGE, right: area.right - EDGE, bottom: area.bottom - EDGE });

/** The straight pieces of a flow, each as a box without breadth. */
const pieces = (edge) =>
  edge.waypoint.slice(1).map((to, index) => {
    const from = edge.waypoint[index];
    return { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
  });
const meets = (piece, area) =>
  piece.left < area.right && piece.right > area.left && piece.top < area.bottom && piece.bottom > area.top;
const isSlanted = (piece) => piece.left !== piece.right && piece.top !== piece.bottom;
const crosses = (piece, other) => {
  const [level, upright] = piece.top === piece.bottom ? [piece, other] : [other, piece];
  return (
    level.top === level.bottom && upright.left === upright.right &&
    upright.left > level.left && upright.left < level.right && level.top > upright.top && level.top < upright.bottom
  );
};

/** A rule over the whole picture: its shapes, edges, and who holds whom. */
const onPicture = (look) => () => ({
  check(node, reporter) {
    if (node.$type === 'bpmn:Definitions') {
      const elements = node.diagrams.flatMap((diagram) => diagram.plane.planeElement);
      const shapes = elements.filter((element) => element.$type === 'bpmndi:BPMNShape');
      const edges = elements.filter((element) => element.$type === 'bpmndi:BPMNEdge' && element.bpmnElement.$type === 'bpmn:SequenceFlow');
      look({ shapes, edges }, (element, message) => reporter.report(element.bpmnElement.id, message));
    }
  },
});

const HOLDERS = ['bpmn:Lane', 'bpmn:Participant', 'bpmn:SubProcess'];
const isHolder = (shape) => HOLDERS.includes(shape.bpmnElement.$type);
const endsOf = (edge) => [edge.bpmnElement.sourceRef, edge.bpmnElement.targetRef];
const labelled = (elements) => elements.filter((element) => element.label?.bounds);

const withinLane = onPicture(({ shapes }, report) => {
  const areaOf = new Map(shapes.map((shape) => [shape.bpmnElement, box(shape.bounds)]));
  for (const lane of shapes.filter((shape) => shape.bpmnElement.$type === 'bpmn:Lane')) {
    for (const node of lane.bpmnElement.flowNodeRef ?? []) {
      if (!inside(areaOf.get(node), areaOf.get(lane.bpmnElement))) {
        report({ bpmnElement: node }, `stands outside its lane ${lane.bpmnElement.name}`);
      }
    }
  }
  const pools = shapes.filter((shape) => shape.bpmnElement.$type === 'bpmn:Participant').map((shape) => box(shape.bounds));
  shapes
    .flatMap((shape) => [{ shape, area: box(shape.bounds) }, ...labelled([shape]).map(() => ({ shape, area: box(shape.label.bounds) }))])
    .filter(({ area }) => pools.length && !pools.some((pool) => inside(area, pool)))
    .forEach(({ shape }) => report(shape, 'sticks out of its pool'));
});

const straightFlows = onPicture(({ edges }, report) => {
  edges.filter((edge) => pieces(edge).some(isSlanted)).forEach((edge) => report(edge, 'runs aslant'));
});

const noCrossing = onPicture(({ edges }, report) => {
  edges.forEach((edge, index) => {
    edges.slice(index + 1)
      .filter((other) => pieces(edge).some((piece) => pieces(other).some((otherPiece) => crosses(piece, otherPiece))))
      .forEach((other) => report(edge, `crosses ${other.bpmnElement.id}`));
  });
});

const noFlowThrough = onPicture(({ shapes, edges }, report) => {
  for (const edge of edges) {
    const meetsArea = (area) => pieces(edge).some((piece) => meets(piece, shrunk(area)));
    const hosts = endsOf(edge).map((end) => end.attachedToRef);
    shapes
      .filter((shape) => !isHolder(shape) && !endsOf(edge).includes(shape.bpmnElement) && !hosts.includes(shape.bpmnElement))
      .filter((shape) => meetsArea(box(shape.bounds)))
      .forEach((shape) => report(edge, `runs through ${shape.bpmnElement.id}`));
    labelled([...shapes, ...edges])
      .filter((element) => !isHolder(element) && meetsArea(box(element.label.bounds)))
      .forEach((element) => report(edge, `runs through the label of ${element.bpmnElement.id}`));
  }
});

const freeLabels = onPicture(({ shapes, edges }, report) => {
  const labels = labelled([...shapes, ...edges]).map((element) => ({ element, area: shrunk(box(element.label.bounds)) }));
  labels.forEach(({ element, area }, index) => {
    labels.slice(index + 1)
      .filter((other) => meets(area, other.area))
      .forEach((other) => report(element, `label lies on the label of ${other.element.bpmnElement.id}`));
    shapes
      .filter((shape) => !isHolder(shape) && shape !== element && meets(area, shrunk(box(shape.bounds))))
      .forEach((shape) => report(element, `label lies on ${shape.bpmnElement.id}`));
  });
});

const LETTER = 6;

/** A word that is wider than its label is broken in two. */
const wholeWords = onPicture(({ shapes, edges }, report) => {
  labelled([...shapes, ...edges])
    .filter(({ bpmnElement, label }) => (bpmnElement.name ?? '').split(/\s+/).some((word) => word.length * LETTER > label.bounds.width + LETTER))
    .forEach((element) => report(element, 'label is too narrow for its words'));
});

export const layout = {
  'within-lane': withinLane,
  'straight-flows': straightFlows,
  'no-crossing-flows': noCrossing,
  'no-flow-through-others': noFlowThrough,
  'free-labels': freeLabels,
  'whole-words': wholeWords,
};
