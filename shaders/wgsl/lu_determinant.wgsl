// The determinant of A from P A = L U, and its sign and logarithm.
//
//     det A = det P^T * product of U(i, i),   det A = direction * exp(logarithm)
//
// factors: batch x n x n; pivots: batch x n; determinant, direction: batch; logarithm: batch, real.
// A workgroup owns one item. Its invocations multiply every 64th pivot, then their products pairwise, always in the same
// order; what a product has of powers of two is kept apart, so that nothing overflows on the way.
// Source: LINPACK's gedi, which keeps a mantissa and an exponent.

struct Parameters {
    order: u32,
    batch: u32,
    // The bits of minus infinity.
    minus_infinity: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> factors: array<Scalar>;
@group(0) @binding(2) var<storage, read> pivots: array<i32>;
@group(0) @binding(3) var<storage, read_write> determinant: array<Scalar>;
@group(0) @binding(4) var<storage, read_write> direction: array<Scalar>;
@group(0) @binding(5) var<storage, read_write> logarithm: array<Real>;

// Keys from there on have an exponent that scaling back may not reach.
const OVERFLOWING = (2u * EXPONENT_BIAS) << MANTISSA_BITS_OF_SIZE;

// mantissa * 2^exponent
struct Product {
    mantissa: Scalar,
    exponent: i32,
}

var<workgroup> products: array<Product, 64>;

// The mantissa brought near 1; zero, infinity and NaN stay.
fn normalised(a: Product) -> Product {
    var mantissa = a.mantissa;
    var exponent = a.exponent;
    var key = pivot_key(magnitude(mantissa));
    if key < TINIEST_SIZE {
        mantissa = scale(mantissa, 0x1p+64);
        exponent -= 64;
        key = pivot_key(magnitude(mantissa));
    }
    if key >= OVERFLOWING {
        // A magnitude may overflow where the parts do not.
        mantissa = scale(mantissa, 0x1p-64);
        exponent += 64;
        key = pivot_key(magnitude(mantissa));
    }
    if key >= TINIEST_SIZE && key < OVERFLOWING {
        let power = clamp(i32(key >> MANTISSA_BITS_OF_SIZE) - EXPONENT_BIAS, 1 - EXPONENT_BIAS, EXPONENT_BIAS - 1);
        mantissa = scale(mantissa, power_of_two(-power));
        exponent += power;
    }
    return Product(mantissa, exponent);
}

fn multiplied(a: Product, b: Product) -> Product {
    return normalised(Product(multiply(a.mantissa, b.mantissa), a.exponent + b.exponent));
}

@compute @workgroup_size(64)
fn lu_determinant(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let n = parameters.order;
    let item = linear_workgroup(workgroup, workgroups);
    var product = Product(from_real(1.0), 0);
    if item < parameters.batch {
        for (var i = local; i < n; i += 64u) {
            let pivot = normalised(Product(factors[(item * n + i) * n + i], 0));
            product = multiplied(product, pivot);
            if pivots[item * n + i] != i32(i) { product.mantissa = scale(product.mantissa, -1.0); }
        }
    }
    products[local] = product;
    for (var half = 32u; half > 0u; half /= 2u) {
        workgroupBarrier();
        if local < half {
            products[local] = multiplied(products[local], products[local + half]);
        }
    }
    if local == 0u && item < parameters.batch {
        let all = products[0];
        let mantissa = all.mantissa;
        let is_zero = size_of(magnitude(mantissa)) == 0u;
        // Near 1: the square root neither overflows nor vanishes.
        var modulus = magnitude(mantissa);
        if PARTS == 2u { modulus = square_root(real_part(multiply(conjugate(mantissa), mantissa))); }
        // In steps, since 2^exponent may be too large where the determinant is not.
        let exponent = clamp(all.exponent, -4 * (EXPONENT_BIAS - 27), 4 * (EXPONENT_BIAS - 27));
        let quarter = exponent / 4;
        var value = scale(mantissa, power_of_two(exponent - 3 * quarter));
        value = scale(value, power_of_two(quarter));
        value = scale(value, power_of_two(quarter));
        value = scale(value, power_of_two(quarter));
        determinant[item] = value;
        if is_zero {
            direction[item] = zero();
            logarithm[item] = nan_real(parameters.minus_infinity);
        } else {
            direction[item] = from_parts(real_part(mantissa) / modulus, imaginary_part(mantissa) / modulus);
            logarithm[item] = natural_logarithm(modulus) + Real(all.exponent) * LOG_2;
        }
    }
}
