// Scalar = a real number, of the type that f32.wgsl or f64.wgsl define. This file and complex.wgsl define the same names; a kernel
// is written once against them.
//
// Packed matrices (the operands of matmul_tile) hold quads: four neighbours of one row, each part of them together.

alias Scalar = Real;
alias Quad = Real4;
// Four quads: row i of the block is element i.
alias Block = RealBlock;

// Real numbers in a scalar.
const PARTS = 1u;

fn zero() -> Scalar { return 0.0; }
fn from_real(re: Real) -> Scalar { return re; }
fn from_parts(re: Real, im: Real) -> Scalar { return re; }
fn real_part(a: Scalar) -> Real { return a; }
fn imaginary_part(a: Scalar) -> Real { return 0.0; }
fn conjugate(a: Scalar) -> Scalar { return a; }
fn scale(a: Scalar, factor: Real) -> Scalar { return a * factor; }
fn multiply(a: Scalar, b: Scalar) -> Scalar { return a * b; }
// c + a b
fn multiply_add(a: Scalar, b: Scalar, c: Scalar) -> Scalar { return c + a * b; }
// c - a b
fn multiply_subtract(a: Scalar, b: Scalar, c: Scalar) -> Scalar { return c - a * b; }
fn magnitude(a: Scalar) -> Real { return abs(a); }
// 1 / a
fn reciprocal(a: Scalar) -> Scalar { return 1.0 / a; }
// a / b, where 1 / b is known: rounded once where that is cheap.
fn quotient(a: Scalar, b: Scalar, inverse: Scalar) -> Scalar { return a / b; }

// Where element i stands in a packed row seen as array<Real>.
fn packed_place(i: u32) -> u32 { return i; }

fn quad_zero() -> Quad { return Real4(); }
fn quad(a: Scalar, b: Scalar, c: Scalar, d: Scalar) -> Quad { return Real4(a, b, c, d); }
// The imaginary parts times `sign`: conjugates where it is -1.
fn quad_conjugate(a: Quad, sign: Real) -> Quad { return a; }
fn quad_at(a: Quad, i: u32) -> Scalar { return a[i]; }
fn quad_splat(a: Scalar) -> Quad { return Real4(a); }
// b where the mask says so, else a.
fn quad_select(a: Quad, b: Quad, mask: vec4<bool>) -> Quad { return select(a, b, mask); }
fn quad_scale(a: Quad, factor: Real) -> Quad { return a * factor; }
// What pivots are compared by: the sum of the moduli of the parts, as LAPACK does it.
fn quad_magnitude(a: Quad) -> Real4 { return abs(a); }
fn quad_add_real(a: Quad, re: Real4) -> Quad { return a + re; }
fn quad_add(a: Quad, b: Quad) -> Quad { return a + b; }
fn quad_times(a: Quad, factor: Scalar) -> Quad { return a * factor; }
// a / b, where `inverse` is 1 / b
fn quad_divide(a: Quad, b: Scalar, inverse: Scalar) -> Quad { return a / b; }
// c - a b
fn quad_multiply_subtract(a: Quad, b: Scalar, c: Quad) -> Quad { return c - a * b; }
// c + conj(a) b, element by element
fn quad_add_conjugated(a: Quad, b: Quad, c: Quad) -> Quad { return c + a * b; }
fn quad_sum(a: Quad) -> Scalar { return (a.x + a.y) + (a.z + a.w); }
// The elements from `skip` on, zeros before.
fn quad_from(a: Quad, skip: u32) -> Quad {
    return select(a, Real4(), vec4<u32>(0u, 1u, 2u, 3u) < vec4<u32>(skip));
}
// The size of the largest part: ordered as the moduli are, NaN above all.
fn quad_bits(a: Quad) -> u32 {
    let bits = sizes_of(a);
    return max(max(bits.x, bits.y), max(bits.z, bits.w));
}
fn scalar_bits(a: Scalar) -> u32 { return size_of(a); }

fn block_zero() -> Block { return RealBlock(); }
fn block_row(a: Block, i: u32) -> Quad { return a[i]; }
// c + a b^T, the outer product of two quads
fn block_add_outer(a: Quad, b: Quad, c: Block) -> Block {
    return RealBlock(c[0] + a.x * b, c[1] + a.y * b, c[2] + a.z * b, c[3] + a.w * b);
}
