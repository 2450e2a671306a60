// Matrix product C = beta C + A B of many small or narrow matrices, straight from where they lie.
//
// a: batch x M x K, b: batch x K x N, c: batch x M x N; a and b with any strides, each conjugated where asked.
//
// An invocation owns one element of C.

struct Parameters {
    rows: u32,
    columns: u32,
    depth: u32,
    batch: u32,
    // Scalars to the first element, and between rows, columns and items.
    a_start: u32,
    a_row: u32,
    a_column: u32,
    a_batch: u32,
    b_start: u32,
    b_row: u32,
    b_column: u32,
    b_batch: u32,
    conjugate_a: u32,
    conjugate_b: u32,
    // 1 where the product is added to C, 0 where C is overwritten.
    accumulate: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> a: array<Scalar>;
@group(0) @binding(2) var<storage, read> b: array<Scalar>;
@group(0) @binding(3) var<storage, read_write> c: array<Scalar>;

@compute @workgroup_size(64)
fn matmul_small(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let size = parameters.rows * parameters.columns;
    let at = linear_workgroup(workgroup, workgroups) * 64u + local;
    if at < size * parameters.batch {
        let item = at / size;
        let row = at % size / parameters.columns;
        let column = at % parameters.columns;
        var at_a = parameters.a_start + item * parameters.a_batch + row * parameters.a_row;
        var at_b = parameters.b_start + item * parameters.b_batch + column * parameters.b_column;
        var sum = zero();
        if parameters.accumulate != 0u {
            sum = c[at];
        }
        for (var k = 0u; k < parameters.depth; k++) {
            var x = a[at_a];
            var y = b[at_b];
            if parameters.conjugate_a != 0u { x = conjugate(x); }
            if parameters.conjugate_b != 0u { y = conjugate(y); }
            sum = multiply_add(x, y, sum);
            at_a += parameters.a_column;
            at_b += parameters.b_row;
        }
        c[at] = sum;
    }
}
