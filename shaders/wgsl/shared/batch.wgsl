// Workgroups counted over a grid that is two-dimensional only because one dimension ends at 65,535.

fn linear_workgroup(workgroup: vec3<u32>, workgroups: vec3<u32>) -> u32 {
    return workgroup.y * workgroups.x + workgroup.x;
}
