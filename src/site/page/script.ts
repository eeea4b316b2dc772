import { CONFIG_SCRIPT } from './script-config.ts';
import { DETAIL_SCRIPT } from './script-detail.ts';
import { MAIN_SCRIPT } from './script-main.ts';
import { PARTS_SCRIPT } from './script-parts.ts';
import { SEARCH_SCRIPT } from './script-search.ts';

/** The page's one script; nothing of it depends on the registry, so that its hash is the same on every site of one tool version. */
export const PAGE_SCRIPT = `(() => {\n'use strict';\n${SEARCH_SCRIPT}${CONFIG_SCRIPT}${PARTS_SCRIPT}${DETAIL_SCRIPT}${MAIN_SCRIPT}})();\n`;
