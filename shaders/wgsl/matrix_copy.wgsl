// Copies matrices from any strides to any strides, or parts of them.
//
// target: batch x rows x columns; source: batch x source_rows x source_columns, conjugated where asked. Where the target is
// larger it becomes zero, or (`identity`) what the identity has there.
//
// An invocation owns a column of the rows y, y + Y, .. for a grid of Y workgroups in y.

struct Parameters {
    rows: u32,
    columns: u32,
    batch: u32,
    source_rows: u32,
    source_columns: u32,
    // Scalars to the first element, and between rows, columns and items.
    source_start: i32,
    source_row: i32,
    source_column: i32,
    source_item: i32,
    target_start: i32,
    target_row: i32,
    target_column: i32,
    target_item: i32,
    conjugate: u32,
    // 1 where only the upper triangle is copied, and what is below becomes zero.
    upper: u32,
    identity: u32,
}

@group(0) @binding(0) var<uniform> parameters: Parameters;
@group(0) @binding(1) var<storage, read> source: array<Scalar>;
@group(0) @binding(2) var<storage, read_write> destination: array<Scalar>;

@compute @workgroup_size(64)
fn matrix_copy(
    @builtin(workgroup_id) workgroup: vec3<u32>,
    @builtin(num_workgroups) workgroups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    let column = workgroup.x * 64u + local;
    if column < parameters.columns {
        for (var item = workgroup.z; item < parameters.batch; item += workgroups.z) {
            for (var row = workgroup.y; row < parameters.rows; row += workgroups.y) {
                var value = from_real(select(Real(0.0), Real(1.0), parameters.identity != 0u && row == column));
                let there = row < parameters.source_rows && column < parameters.source_columns;
                if there && (parameters.upper == 0u || row <= column) {
                    value = source[u32(parameters.source_start + i32(item) * parameters.source_item
                        + i32(row) * parameters.source_row + i32(column) * parameters.source_column)];
                    if parameters.conjugate != 0u { value = conjugate(value); }
                }
                destination[u32(parameters.target_start + i32(item) * parameters.target_item
                    + i32(row) * parameters.target_row + i32(column) * parameters.target_column)] = value;
            }
        }
    }
}
