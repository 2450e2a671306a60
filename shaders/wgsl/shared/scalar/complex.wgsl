// Scalar = a complex number: (real, imaginary). The names are those of real.wgsl; each says there what it does.

struct Quad {
    re: Real4,
    im: Real4,
}

struct Block {
    re: RealBlock,
    im: RealBlock,
}

alias Scalar = Real2;

const PARTS = 2u;

fn zero() -> Scalar { return Real2(); }
fn from_real(re: Real) -> Scalar { return Real2(re, 0.0); }
fn from_parts(re: Real, im: Real) -> Scalar { return Real2(re, im); }
fn real_part(a: Scalar) -> Real { return a.x; }
fn imaginary_part(a: Scalar) -> Real { return a.y; }
fn conjugate(a: Scalar) -> Scalar { return Real2(a.x, -a.y); }
fn scale(a: Scalar, factor: Real) -> Scalar { return a * factor; }
fn multiply(a: Scalar, b: Scalar) -> Scalar {
    return Real2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}
fn multiply_add(a: Scalar, b: Scalar, c: Scalar) -> Scalar {
    return Real2(c.x + a.x * b.x - a.y * b.y, c.y + a.x * b.y + a.y * b.x);
}
fn multiply_subtract(a: Scalar, b: Scalar, c: Scalar) -> Scalar {
    return Real2(c.x - a.x * b.x + a.y * b.y, c.y - a.x * b.y - a.y * b.x);
}
fn magnitude(a: Scalar) -> Real { return abs(a.x) + abs(a.y); }
// Smith's algorithm (CACM 5, 1962): no overflow where the result has none.
fn reciprocal(a: Scalar) -> Scalar {
    if abs(a.x) >= abs(a.y) {
        let ratio = a.y / a.x;
        let denominator = a.x + a.y * ratio;
        return Real2(1.0, -ratio) / denominator;
    }
    let ratio = a.x / a.y;
    let denominator = a.y + a.x * ratio;
    return Real2(ratio, -1.0) / denominator;
}

fn quotient(a: Scalar, b: Scalar, inverse: Scalar) -> Scalar { return multiply(a, inverse); }

fn packed_place(i: u32) -> u32 { return i / 4u * 8u + i % 4u; }

fn quad_zero() -> Quad { return Quad(Real4(), Real4()); }
fn quad(a: Scalar, b: Scalar, c: Scalar, d: Scalar) -> Quad {
    return Quad(Real4(a.x, b.x, c.x, d.x), Real4(a.y, b.y, c.y, d.y));
}
fn quad_conjugate(a: Quad, sign: Real) -> Quad { return Quad(a.re, a.im * sign); }
fn quad_at(a: Quad, i: u32) -> Scalar { return Real2(a.re[i], a.im[i]); }
fn quad_splat(a: Scalar) -> Quad { return Quad(Real4(a.x), Real4(a.y)); }
fn quad_select(a: Quad, b: Quad, mask: vec4<bool>) -> Quad {
    return Quad(select(a.re, b.re, mask), select(a.im, b.im, mask));
}
fn quad_scale(a: Quad, factor: Real) -> Quad { return Quad(a.re * factor, a.im * factor); }
fn quad_magnitude(a: Quad) -> Real4 { return abs(a.re) + abs(a.im); }
fn quad_add_real(a: Quad, re: Real4) -> Quad { return Quad(a.re + re, a.im); }
fn quad_add(a: Quad, b: Quad) -> Quad { return Quad(a.re + b.re, a.im + b.im); }
fn quad_times(a: Quad, factor: Scalar) -> Quad {
    return Quad(a.re * factor.x - a.im * factor.y, a.re * factor.y + a.im * factor.x);
}
fn quad_divide(a: Quad, b: Scalar, inverse: Scalar) -> Quad { return quad_times(a, inverse); }
fn quad_multiply_subtract(a: Quad, b: Scalar, c: Quad) -> Quad {
    // The product first: it is often the smaller, and so are its roundings.
    return Quad(c.re - (a.re * b.x - a.im * b.y), c.im - (a.re * b.y + a.im * b.x));
}
fn quad_add_conjugated(a: Quad, b: Quad, c: Quad) -> Quad {
    return Quad(c.re + (a.re * b.re + a.im * b.im), c.im + (a.re * b.im - a.im * b.re));
}
fn quad_sum(a: Quad) -> Scalar {
    return Real2((a.re.x + a.re.y) + (a.re.z + a.re.w), (a.im.x + a.im.y) + (a.im.z + a.im.w));
}
fn quad_from(a: Quad, skip: u32) -> Quad {
    let before = vec4<u32>(0u, 1u, 2u, 3u) < vec4<u32>(skip);
    return Quad(select(a.re, Real4(), before), select(a.im, Real4(), before));
}
fn quad_bits(a: Quad) -> u32 {
    let bits = max(sizes_of(a.re), sizes_of(a.im));
    return max(max(bits.x, bits.y), max(bits.z, bits.w));
}
fn scalar_bits(a: Scalar) -> u32 {
    return max(size_of(a.x), size_of(a.y));
}

fn block_zero() -> Block { return Block(RealBlock(), RealBlock()); }
fn block_row(a: Block, i: u32) -> Quad { return Quad(a.re[i], a.im[i]); }
fn block_add_outer(a: Quad, b: Quad, c: Block) -> Block {
    return Block(
        RealBlock(
            c.re[0] + a.re.x * b.re - a.im.x * b.im,
            c.re[1] + a.re.y * b.re - a.im.y * b.im,
            c.re[2] + a.re.z * b.re - a.im.z * b.im,
            c.re[3] + a.re.w * b.re - a.im.w * b.im,
        ),
        RealBlock(
            c.im[0] + a.re.x * b.im + a.im.x * b.re,
            c.im[1] + a.re.y * b.im + a.im.y * b.re,
            c.im[2] + a.re.z * b.im + a.im.z * b.re,
            c.im[3] + a.re.w * b.im + a.im.w * b.re,
        ),
    );
}
