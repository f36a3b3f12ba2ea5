// Rules for bpmnlint: what this project asks of a model beyond the recommended rules.
const PREFIXES = {
  'bpmn:StartEvent': 'startEvent',
  'bpmn:EndEvent': 'endEvent',
  'bpmn:IntermediateCatchEvent': 'event',
  'bpmn:IntermediateThrowEvent': 'event',
  'bpmn:BoundaryEvent': 'boundaryEvent',
  'bpmn:UserTask': 'userTask',
  'bpmn:ServiceTask': 'serviceTask',
  'bpmn:BusinessRuleTask': 'businessRuleTask',
  'bpmn:SendTask': 'sendTask',
  'bpmn:ReceiveTask': 'receiveTask',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:SubProcess': 'subProcess',
  'bpmn:ExclusiveGateway': 'gateway',
  'bpmn:ParallelGateway': 'gateway',
  'bpmn:EventBasedGateway': 'gateway',
  'bpmn:SequenceFlow': 'flow',
  'bpmn:Lane': 'lane',
  'bpmn:LaneSet': 'laneSet',
  'bpmn:Participant': 'participant',
  'bpmn:Collaboration': 'collaboration',
  'bpmn:Definitions': 'definitions',
};
const CODE = ['class', 'expression', 'script', 'resource'];

const camunda = (node, name) => node.get(`camunda:${name}`);

/** A rule that looks at each element of one type. */
const onEach = (type, look) => () => ({
  check(node, reporter) {
    if (node.$type === type) {
      look(node, (message) => reporter.report(node.id, message));
    }
  },
});

const ids = () => ({
  check(node, reporter) {
    const prefix = PREFIXES[node.$type];
    if (prefix && !new RegExp(`^${prefix}_[a-z][A-Za-z0-9]*$`).test(node.id)) {
      reporter.report(node.id, `id must be ${prefix}_camelCase`);
    }
  },
});

const processHead = onEach('bpmn:Process', (node, report) => {
  if (!/^[a-z][A-Za-z0-9]*$/.test(node.id)) report('key must be camelCase');
  if (!node.isExecutable) report('must be executable');
  if (!node.name) report('has no name');
  if (!/^P\d+D$/.test(camunda(node, 'historyTimeToLive') ?? '')) report('says no time to live in days');
});

const userTask = onEach('bpmn:UserTask', (node, report) => {
  const embedded = /^embedded:\/forms\/.+\.html$/.test(camunda(node, 'formKey') ?? '');
  if (!embedded && !(camunda(node, 'formRef') && camunda(node, 'formRefBinding') === 'deployment')) {
    report('has neither an embedded form nor a form bound to its deployment');
  }
  if (!camunda(node, 'candidateGroups') && !camunda(node, 'candidateUsers') && !camunda(node, 'assignee')) report('is offered to nobody');
  if (!camunda(node, 'dueDate')) report('has no due date');
});

/** Extension elements below a node; without their schema they are plain records. */
const extensions = (node) => [node, ...(node.$children ?? []).flatMap(extensions)];

const noCode = () => ({
  check(node, reporter) {
    if (node.$type === 'bpmn:ScriptTask') {
      reporter.report(node.id, 'is a script');
    }
    if (['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'].includes(node.$type)) {
      CODE.filter((name) => camunda(node, name)).forEach((name) => reporter.report(node.id, `holds code: ${name}`));
    }
    (node.extensionElements?.values ?? [])
      .flatMap(extensions)
      .filter((extension) => extension.$type === 'camunda:script' || CODE.some((name) => extension[name]))
      .forEach((extension) => reporter.report(node.id, `holds code: ${extension.$type}`));
  },
});

/** A decision reads as a question with named answers. */
const gatewayAsks = onEach('bpmn:ExclusiveGateway', (node, report) => {
  const outgoing = node.outgoing ?? [];
  if (outgoing.length > 1) {
    if (!node.name?.endsWith('?')) report('asks no question');
    outgoing.filter((flow) => !flow.name).forEach((flow) => report(`does not say when ${flow.id} is taken`));
  }
});

export const conventions = { ids, process: processHead, 'user-task': userTask, 'no-code': noCode, 'gateway-asks': gatewayAsks };
