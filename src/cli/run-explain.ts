import {
  listCodes,
  renderCodeList,
  renderExplanation,
  runExplain,
  toExplanationDocument,
} from '../commands/explain.ts';
import type { World } from '../commands/world.ts';
import { EXIT } from './exit-codes.ts';
import type { CommandRunner } from './program.ts';
import { printJson } from './run-command.ts';

export function createExplainRunner(world: World): CommandRunner {
  return async ([asked], { json }) => {
    if (asked === undefined) {
      if (json) printJson({ families: listCodes() }, world);
      else world.console.out(renderCodeList(listCodes(), world.console));
      return EXIT.pass;
    }
    const { rule, explanations } = runExplain(asked);
    const documents = explanations.map(toExplanationDocument);
    if (json) printJson(rule === undefined ? documents[0] : { rule, findings: documents }, world);
    else world.console.out(explanations.map((each) => renderExplanation(each, world.console)).join('\n\n\n'));
    return EXIT.pass;
  };
}
