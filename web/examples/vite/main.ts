import init, { Context, type Tensor } from "lapwing";

await init();
const gpu = await Context.create();
const a: Tensor = gpu.tensor([3, 2], [1, 2, 3, 4, 5, 6]);
const { s } = a.svd();
document.getElementById("out")!.textContent = `on ${gpu.adapter}: singular values ${await s.data()}`;
