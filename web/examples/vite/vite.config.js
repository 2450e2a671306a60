// Vite must not move lapwing.js away from the .wasm file beside it.
export default { optimizeDeps: { exclude: ["lapwing"] }, build: { target: "es2022" } };
