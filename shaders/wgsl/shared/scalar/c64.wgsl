// Scalar = complex64: (real, imaginary). The names are those of f32.wgsl; each says there what it does.

struct Quad {
    re: vec4<f32>,
    im: vec4<f32>,
}

struct Block {
    re: mat4x4<f32>,
    im: mat4x4<f32>,
}

alias Real = f32;
alias Scalar = vec2<f32>;

const PARTS = 2u;

fn zero() -> Scalar { return vec2<f32>(); }
fn from_real(re: Real) -> Scalar { return vec2<f32>(re, 0.0); }
fn from_parts(re: Real, im: Real) -> Scalar { return vec2<f32>(re, im); }
fn real_part(a: Scalar) -> Real { return a.x; }
fn imaginary_part(a: Scalar) -> Real { return a.y; }
fn conjugate(a: Scalar) -> Scalar { return vec2<f32>(a.x, -a.y); }
fn scale(a: Scalar, factor: Real) -> Scalar { return a * factor; }
fn multiply(a: Scalar, b: Scalar) -> Scalar {
    return vec2<f32>(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}
fn multiply_add(a: Scalar, b: Scalar, c: Scalar) -> Scalar {
    return vec2<f32>(c.x + a.x * b.x - a.y * b.y, c.y + a.x * b.y + a.y * b.x);
}
fn multiply_subtract(a: Scalar, b: Scalar, c: Scalar) -> Scalar {
    return vec2<f32>(c.x - a.x * b.x + a.y * b.y, c.y - a.x * b.y - a.y * b.x);
}
// Smith's algorithm (CACM 5, 1962): no overflow where the result has none.
fn reciprocal(a: Scalar) -> Scalar {
    if abs(a.x) >= abs(a.y) {
        let ratio = a.y / a.x;
        let denominator = a.x + a.y * ratio;
        return vec2<f32>(1.0, -ratio) / denominator;
    }
    let ratio = a.x / a.y;
    let denominator = a.y + a.x * ratio;
    return vec2<f32>(ratio, -1.0) / denominator;
}

fn packed_place(i: u32) -> u32 { return i / 4u * 8u + i % 4u; }

fn quad_zero() -> Quad { return Quad(vec4<f32>(), vec4<f32>()); }
fn quad(a: Scalar, b: Scalar, c: Scalar, d: Scalar) -> Quad {
    return Quad(vec4<f32>(a.x, b.x, c.x, d.x), vec4<f32>(a.y, b.y, c.y, d.y));
}
fn quad_conjugate(a: Quad, sign: Real) -> Quad { return Quad(a.re, a.im * sign); }
fn quad_at(a: Quad, i: u32) -> Scalar { return vec2<f32>(a.re[i], a.im[i]); }
fn quad_scale(a: Quad, factor: Real) -> Quad { return Quad(a.re * factor, a.im * factor); }
fn quad_add_real(a: Quad, re: vec4<f32>) -> Quad { return Quad(a.re + re, a.im); }
fn quad_add(a: Quad, b: Quad) -> Quad { return Quad(a.re + b.re, a.im + b.im); }
fn quad_times(a: Quad, factor: Scalar) -> Quad {
    return Quad(a.re * factor.x - a.im * factor.y, a.re * factor.y + a.im * factor.x);
}
fn quad_multiply_subtract(a: Quad, b: Scalar, c: Quad) -> Quad {
    // The product first: it is often the smaller, and so are its roundings.
    return Quad(c.re - (a.re * b.x - a.im * b.y), c.im - (a.re * b.y + a.im * b.x));
}
fn quad_add_conjugated(a: Quad, b: Quad, c: Quad) -> Quad {
    return Quad(c.re + (a.re * b.re + a.im * b.im), c.im + (a.re * b.im - a.im * b.re));
}
fn quad_sum(a: Quad) -> Scalar {
    return vec2<f32>((a.re.x + a.re.y) + (a.re.z + a.re.w), (a.im.x + a.im.y) + (a.im.z + a.im.w));
}
fn quad_from(a: Quad, skip: u32) -> Quad {
    let before = vec4<u32>(0u, 1u, 2u, 3u) < vec4<u32>(skip);
    return Quad(select(a.re, vec4<f32>(), before), select(a.im, vec4<f32>(), before));
}
fn quad_bits(a: Quad) -> u32 {
    let bits = max(bitcast<vec4<u32>>(abs(a.re)), bitcast<vec4<u32>>(abs(a.im)));
    return max(max(bits.x, bits.y), max(bits.z, bits.w));
}
fn scalar_bits(a: Scalar) -> u32 {
    let bits = bitcast<vec2<u32>>(abs(a));
    return max(bits.x, bits.y);
}

fn block_zero() -> Block { return Block(mat4x4<f32>(), mat4x4<f32>()); }
fn block_row(a: Block, i: u32) -> Quad { return Quad(a.re[i], a.im[i]); }
fn block_add_outer(a: Quad, b: Quad, c: Block) -> Block {
    return Block(
        mat4x4<f32>(
            c.re[0] + a.re.x * b.re - a.im.x * b.im,
            c.re[1] + a.re.y * b.re - a.im.y * b.im,
            c.re[2] + a.re.z * b.re - a.im.z * b.im,
            c.re[3] + a.re.w * b.re - a.im.w * b.im,
        ),
        mat4x4<f32>(
            c.im[0] + a.re.x * b.im + a.im.x * b.re,
            c.im[1] + a.re.y * b.im + a.im.y * b.re,
            c.im[2] + a.re.z * b.im + a.im.z * b.re,
            c.im[3] + a.re.w * b.im + a.im.w * b.re,
        ),
    );
}
