export const id = 190;
export const ids = [190];
export const modules = {

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFailure: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _commands_present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86820);
/* harmony import */ var _commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75037);
/* harmony import */ var _commands_world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95241);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65158);




const MAX_MESSAGE_CHARS = 2_000;
const MAX_STACK_CHARS = 10_000;
const BUG_HINT = 'This is a bug. Please report it with this text and the command that you ran, at the issue tracker of mcp-git-registry.';
/** What a thrown error means for the person at the terminal. Anything that is not one of ours is a bug. */
function renderFailure(error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
        const message = 'Stopped. Nothing was left half; run the same command again to go on.';
        return { code: _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.interrupted, message, hint: '', text: message };
    }
    if (error instanceof _commands_world_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return toFailure('usage', _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, error.message, error.hint);
    if (error instanceof _commands_world_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA) {
        const hint = `Tried ${error.attempts === 1 ? 'once' : `${error.attempts} times`}. Check the address and try again later; nothing was changed here.`;
        return toFailure('upstream', _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.fail, error.message, hint);
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        ...toFailure('bug', _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.bug, error instanceof Error ? error.message : String(error), BUG_HINT),
        text: `${toHarmless(stack, MAX_STACK_CHARS)}\n${BUG_HINT}`,
    };
}
function toFailure(kind, code, rawMessage, rawHint) {
    const [message, hint] = [toHarmless(rawMessage, MAX_MESSAGE_CHARS), toHarmless(rawHint, MAX_MESSAGE_CHARS)];
    return { code, kind, message, hint, text: `${message}\n→ ${hint}` };
}
/** Lines that repeat what was typed or read: nothing in them acts, and no private key is in them. */
function toHarmless(text, maxChars) {
    return (0,_commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .hideKeys */ .t)(text).slice(0, maxChars).split('\n').map(_commands_present_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseText */ .op).join('\n');
}


/***/ }),

/***/ 86820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* reexport safe */ _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__.Kj),
/* harmony export */   _z: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__._z),
/* harmony export */   op: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.op),
/* harmony export */   q: () => (/* reexport safe */ _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.q)
/* harmony export */ });
/* harmony import */ var _findings_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81735);
/* harmony import */ var _findings_render_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34139);
/* harmony import */ var _findings_render_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58703);





/***/ })

};
