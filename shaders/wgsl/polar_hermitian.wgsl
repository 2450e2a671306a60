// The Hermitian part of matrices, H = (G + G^H) / 2, scaled back where asked.
//
// g, h: batch x n x n
// up:   batch; what H is multiplied with where `scaled`; NaN where the item has failed
// info: batch; 0, or n where the item has failed
//
// A workgroup owns 16 rows of 64 columns; those of the first rows and columns write `info`.

struct Parameters {
    order: u32,
    batch: u32,
    // 1 where H is multiplied with `up`, and NaN where the item has failed.
    scaled: u32,
    // The bits of a NaN.
    nan: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> g: array<Scalar>;
@group(0) @binding(2) var<storage, read> up: array<Real>;
@group(0) @binding(3) var<storage, read_write> h: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> info: array<i32>;

@compute @workgroup_size(64)
fn polar_hermitian(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let column = workgroup.x * 64u + local;
    let end = min(workgroup.y * 16u + 16u, n);
    let nan = nan_real(parameters.nan);
    if column < n {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            let power = up[item];
            let failed = !is_finite_bits(size_of(power));
            if workgroup.y == 0u && column == 0u { info[item] = select(0, i32(n), failed); }
            for (var row = workgroup.y * 16u; row < end; row++) {
                let at = item * n * n;
                let sum = scale(g[at + row * n + column] + conjugate(g[at + column * n + row]), 0.5);
                var re = real_part(sum);
                var im = select(imaginary_part(sum), Real(), row == column);
                if parameters.scaled != 0u {
                    re = select(scaled_down(re, power), nan, failed);
                    im = select(scaled_down(im, power), nan, failed);
                }
                h[at + row * n + column] = from_parts(re, im);
            }
        }
    }
}
