//! Programs of one op, run on the host's numbers.

use lapwing::stablehlo::Program;
use lapwing::{Context, Element, Tensor};

/// The results of a program of one op on operands of one type; the op's attributes follow its name after a
/// space, and where the name has no dialect it is `stablehlo`.
pub(crate) fn run<T: Element, R: Element>(
    context: &Context,
    op: &str,
    types: (&str, &str),
    operands: &[&[T]],
) -> Vec<R> {
    let n = operands[0].len();
    let (from, to) = (format!("tensor<{n}x{}>", types.0), format!("tensor<{n}x{}>", types.1));
    let names: Vec<String> = (0..operands.len()).map(|i| format!("%arg{i}")).collect();
    let declared: Vec<String> = names.iter().map(|name| format!("{name}: {from}")).collect();
    let op_types = vec![from.as_str(); operands.len()].join(", ");
    let (op, attributes) = op.split_once(' ').unwrap_or((op, ""));
    let dialect = if op.contains('.') { "" } else { "stablehlo." };
    let source = format!(
        "func.func @main({}) -> {to} {{\n  %0 = \"{dialect}{op}\"({}) {attributes} : ({op_types}) -> {to}\n  return %0 : {to}\n}}\n",
        declared.join(", "),
        names.join(", ")
    );
    let program = Program::parse("test.mlir", source.as_bytes()).unwrap();
    let tensors: Vec<Tensor> =
        operands.iter().map(|operand| Tensor::from_slice(context, [n], operand).unwrap()).collect();
    program.compile(context).unwrap().run(&tensors).unwrap()[0].to_vec::<R>().unwrap()
}
