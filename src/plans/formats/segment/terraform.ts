// Segment rules in a Terraform file: as HCL with the schema in `jsonencode`, or as JSON in a here-document.

import type { FileNode } from '../../node.ts';
import { readHcl } from '../../hcl.ts';
import type { Reader } from '../../reader.ts';
import { membersOf, type Tree } from '../../tree.ts';
import { readRules } from './rules.ts';

export const segmentTerraform: Reader = {
  id: 'segment-terraform',
  claims: ({ text }) =>
    /^\s*resource\s+"segment_tracking_plan"/m.test(text) ? 'a resource "segment_tracking_plan"' : undefined,
  read(files) {
    const rules = files.flatMap((file) => {
      const { trees, problem } = readHcl(file.text);
      if (problem)
        file.problems.report(
          'syntax',
          'error',
          problem.offset,
          `This is not valid HCL. ${problem.message}`,
          'What stands before this place has been read.',
        );
      return file.hold(trees.map(namedAlike)).flatMap(rulesIn);
    });
    return readRules(rules);
  },
};

function rulesIn(body: FileNode): readonly FileNode[] {
  body.take('type', 'name', 'description');
  const rules = body.at('rules');
  return rules?.isList ? rules.list() : (rules?.list('rules') ?? body.list('rule'));
}

/** Terraform has keys in snake case. */
function namedAlike(tree: Tree): Tree {
  const { value, offset } = tree;
  if (Array.isArray(value)) return { offset, value: (value as readonly Tree[]).map(namedAlike) }; // Array.isArray forgets `readonly`
  const members = membersOf(tree);
  if (!members?.has('json_schema')) {
    return members
      ? { offset, value: new Map([...members].map(([key, one]) => [key, { ...one, tree: namedAlike(one.tree) }])) }
      : tree;
  }
  return {
    offset,
    value: new Map([...members].map(([key, one]) => [key === 'json_schema' ? 'jsonSchema' : key, one])),
  };
}
