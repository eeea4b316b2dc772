export const id = 7;
export const ids = [7];
export const modules = {

/***/ 54007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProveRunner: () => (/* binding */ createProveRunner)
/* harmony export */ });
/* harmony import */ var _commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75037);
/* harmony import */ var _commands_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95241);


/** `prove keygen|sign|repository|check`: the first argument is the name of the one that was called. */
function createProveRunner(world) {
    return async ([subcommand, ...args], options) => {
        refuseGivenKey(options);
        const run = await loadSubcommand(subcommand);
        return withoutKeys(() => run(args, options, world));
    };
}
async function loadSubcommand(name) {
    switch (name) {
        case 'keygen':
            return (await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(815), __webpack_require__.e(139), __webpack_require__.e(693), __webpack_require__.e(58), __webpack_require__.e(310), __webpack_require__.e(873), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 89224))).runKeygenCommand;
        case 'sign':
            return (await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(815), __webpack_require__.e(139), __webpack_require__.e(693), __webpack_require__.e(58), __webpack_require__.e(310), __webpack_require__.e(873), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 89224))).runSignCommand;
        case 'repository':
            return (await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(815), __webpack_require__.e(654), __webpack_require__.e(168), __webpack_require__.e(139), __webpack_require__.e(693), __webpack_require__.e(58), __webpack_require__.e(310), __webpack_require__.e(873), __webpack_require__.e(943), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 59690))).runRepositoryCommand;
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(815), __webpack_require__.e(654), __webpack_require__.e(168), __webpack_require__.e(139), __webpack_require__.e(693), __webpack_require__.e(58), __webpack_require__.e(310), __webpack_require__.e(873), __webpack_require__.e(943), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 59690))).runCheckCommand;
        default:
            throw new Error(`prove has no command ${name}`);
    }
}
/** A key as the value of an option: it is refused, so that nobody gets used to it. */
function refuseGivenKey({ key, privateKey }) {
    if (key === undefined && privateKey === undefined)
        return;
    throw new _commands_world_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('A private key is never given on the command line: it stays in the history of the shell, and every program of this machine can read it meanwhile.', 'Put it into a file (--key-file) or an environment variable (--key-env), and make a new one: this one has been shown.');
}
/** The last net: whatever goes wrong, no long row of hex digits is in what is told about it. */
async function withoutKeys(run) {
    try {
        return await run();
    }
    catch (error) {
        if (error instanceof _commands_world_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw new _commands_world_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(error.message), (0,_commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(error.hint));
        if (!(error instanceof Error) || error.name === 'AbortError')
            throw error;
        const told = new Error((0,_commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(error.message));
        told.stack = (0,_commands_prove_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(error.stack ?? '');
        throw told;
    }
}


/***/ })

};
