pub(crate) mod record;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Transpose {
    #[default]
    None,
    Transpose,
    Adjoint,
}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    #[default]
    Left,
    Right,
}
#[derive(Clone, Copy, Debug, Default)]
pub struct MatmulOptions {
    pub transpose_a: Transpose,
    pub transpose_b: Transpose,
}
#[derive(Clone, Copy, Debug)]
pub struct TriangularSolveOptions {
    pub side: Side,
    pub lower: bool,
    pub transpose: Transpose,
    pub unit_diagonal: bool,
}
