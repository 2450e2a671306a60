// Vite must not move lapwing.js away from the .wasm file beside it. Here the package is a linked folder, which its development
// server has to be told of; an installed one needs no `server`.
export default {
  optimizeDeps: { exclude: ["lapwing"] },
  build: { target: "es2022" },
  server: { fs: { allow: [".", "../../dist/package"] } },
};
