//! Discrete Fourier transforms along one dimension, of any length, batched over the others.
//!
//! A length whose prime factors are small goes in passes, a dispatch for each factor, that leave the elements in their
//! order (Stockham's; Van Loan, Computational Frameworks for the Fast Fourier Transform, 1992, 1.7). Any other is a
//! convolution with a chirp, of a length that is a power of two (Bluestein, A linear filtering approach to the computation of
//! discrete Fourier transform, 1970). Roots of unity are computed in float64 on the host.

use std::f64::consts::PI;
use std::fmt::Write;
use std::sync::Arc;

use super::Node;
use super::sort::dispatch;
use crate::device::{Access, Program, Slot};
use crate::linalg::record::Recorder;
use crate::stablehlo::codegen::{Frame, value_type};
use crate::stablehlo::ir::TensorType;
use crate::tensor::ElementType;
use crate::{Error, Result};

/// The largest factor of a length that is not done by a convolution; an invocation sums so many terms.
const MAX_RADIX: usize = 61;
/// Factors that are done by one invocation each, all of their terms written out.
const WRITTEN_OUT: usize = 5;
/// Roots of unity of more than this order are products of two, so that tables stay small.
const TABLE: usize = 4096;
/// The entries of the finer of the two tables.
const FINE: usize = 1024;
/// The longest length: the arithmetic of indices is in 32 bits.
const MAX_LENGTH: usize = 1 << 24;

/// `(operand)` to its transform along the dimension: `y[q] = sum of x[r] exp(-2 pi i q r / n)` over `r`; the inverse with
/// the other sign, over `n`.
#[derive(Debug)]
pub(crate) struct Fft {
    /// Of operand and result, complex.
    pub(crate) ty: TensorType,
    pub(crate) dimension: usize,
    pub(crate) inverse: bool,
}

/// Lines of elements that are transformed: `outer x length x inner`.
#[derive(Clone, Copy, Debug)]
struct Lines {
    number: Complex,
    outer: usize,
    length: usize,
    inner: usize,
}

/// The numbers that are transformed: whether their parts are float64.
#[derive(Clone, Copy, Debug)]
struct Complex {
    wide: bool,
}

impl Complex {
    /// The WGSL type.
    fn name(self) -> &'static str {
        value_type(if self.wide { ElementType::C128 } else { ElementType::C64 })
    }

    fn product(self, a: &str, b: &str) -> String {
        format!("multiply_{}({a}, {b})", if self.wide { "c128" } else { "c64" })
    }

    fn of(self, real: &str, imaginary: &str) -> String {
        format!("{}({real}, {imaginary})", self.name())
    }

    /// A real constant.
    fn real(self, value: f64) -> String {
        if self.wide { format!("{value:?}lf") } else { format!("{:?}f", value as f32) }
    }

    fn bytes(self, values: &[[f64; 2]]) -> Vec<u8> {
        let parts = values.iter().flatten();
        match self.wide {
            true => parts.flat_map(|&part| part.to_le_bytes()).collect(),
            false => parts.flat_map(|&part| (part as f32).to_le_bytes()).collect(),
        }
    }
}

impl Node for Fft {
    fn name(&self) -> &'static str {
        "fft"
    }

    fn results(&self) -> Vec<TensorType> {
        vec![self.ty.clone()]
    }

    fn record(&self, recorder: &mut Recorder, operands: &[Slot]) -> Result<Vec<Slot>> {
        let extents = self.ty.shape.extents();
        let length = extents[self.dimension];
        if length > MAX_LENGTH {
            let message = format!("a transform of length {length} is longer than {MAX_LENGTH}");
            return Err(Error::unsupported(message));
        }
        let lines = Lines {
            number: Complex { wide: self.ty.element == ElementType::C128 },
            outer: extents[..self.dimension].iter().product(),
            length,
            inner: extents[self.dimension + 1..].iter().product(),
        };
        let scale = if self.inverse { 1.0 / length as f64 } else { 1.0 };
        let result = match radices(length) {
            Some(radices) => passes(recorder, operands[0], lines, &radices, self.inverse, scale)?,
            None => chirp(recorder, operands[0], lines, self.inverse, scale)?,
        };
        Ok(vec![result])
    }
}

/// The factors of the passes, fours before twos; `None` where one is too large.
fn radices(length: usize) -> Option<Vec<usize>> {
    let mut rest = length;
    let mut radices = Vec::new();
    while rest > 1 {
        let radix =
            [4, 2].into_iter().chain((3..=MAX_RADIX).step_by(2)).find(|&radix| rest.is_multiple_of(radix))?;
        radices.push(radix);
        rest /= radix;
    }
    Some(radices)
}

/// The transform by passes.
fn passes(
    recorder: &mut Recorder,
    operand: Slot,
    lines: Lines,
    radices: &[usize],
    inverse: bool,
    scale: f64,
) -> Result<Slot> {
    let Lines { number, outer, length, inner } = lines;
    let roots = recorder.recording.constant(number.bytes(&table(length)));
    let mut data = operand;
    let mut done = 1;
    for &radix in radices {
        let last = done * radix == length;
        let program = Arc::new(pass(lines, radix, inverse, if last { scale } else { 1.0 }));
        let result = recorder.recording.scratch(recorder.recording.bytes(operand));
        let each = if radix <= WRITTEN_OUT { radix } else { 1 };
        let units = outer * length / each * inner;
        let effort = (radix * each * 4 + 20) as f64;
        dispatch(recorder, &program, units, [done as u32, 0], vec![data, roots, result], effort)?;
        data = result;
        done *= radix;
    }
    Ok(data)
}

/// One pass: with `p` the product of the factors before, `n = p radix m`, and all of the operand's sub-transforms of length
/// `p` done, those of length `p radix`, times `scale`.
fn pass(lines: Lines, radix: usize, inverse: bool, scale: f64) -> Program {
    let Lines { number, length, inner, .. } = lines;
    let scaled = if scale == 1.0 { String::new() } else { format!("{} * ", number.real(scale)) };
    let count = length / radix;
    let mut frame = Frame::new(&format!("each invocation owns {} of one line", owned(radix)));
    frame.bind("source", Access::Read, number.name());
    frame.bind("table", Access::Read, number.name());
    frame.bind("result", Access::ReadWrite, number.name());
    let mut text = String::from("    if (i >= parameters.units) {\n        return;\n    }\n");
    let _ = write!(
        text,
        "    let rest = i / {inner}u;\n    let t = rest % {count}u;\n    let p = parameters.first;\n    \
         let k = t % p;\n    let turn = {count}u / p;\n"
    );
    let source = |r: usize| format!("source[at + {}u]", r * count * inner);
    if radix <= WRITTEN_OUT {
        let _ = writeln!(
            text,
            "    let line = rest / {count}u * {}u + i % {inner}u;\n    let at = line + t * {inner}u;\n    \
             let u0 = {};",
            length * inner,
            source(0)
        );
        for r in 1..radix {
            let turned = number.product(&source(r), &format!("root({r}u * k * turn)"));
            let _ = writeln!(text, "    let u{r} = {turned};");
        }
        let _ = writeln!(text, "    let to = line + ((t - k) * {radix}u + k) * {inner}u;");
        for q in 0..radix {
            let terms: Vec<String> =
                (0..radix).map(|r| term(number, r, r * q % radix, radix, inverse)).collect();
            let sum = terms.join(" + ");
            let _ = writeln!(text, "    result[to + {q}u * p * {inner}u] = {scaled}({sum});");
        }
    } else {
        let turned = number.product(&format!("source[at + r * {}u]", count * inner), "root(angle)");
        let _ = write!(
            text,
            "    let q = rest / {count}u % {radix}u;\n    let line = rest / {length}u * {}u + i % {inner}u;\n    \
             let at = line + t * {inner}u;\n    let step = (k + q * p) * turn;\n    var angle = 0u;\n    \
             var sum = {}();\n    for (var r = 0u; r < {radix}u; r++) {{\n        \
             sum += {turned};\n        angle += step;\n        \
             if (angle >= {length}u) {{\n            angle -= {length}u;\n        }}\n    }}\n    \
             result[line + ((t - k) * {radix}u + k + q * p) * {inner}u] = {scaled}sum;\n",
            length * inner,
            number.name(),
        );
    }
    frame.finish("fft_pass", &[root(number, length, inverse)], &text)
}

fn owned(radix: usize) -> String {
    if radix <= WRITTEN_OUT { format!("{radix} elements") } else { "one element".to_owned() }
}

/// Element `r` times the root of unity of order `radix` and power `power`.
fn term(number: Complex, r: usize, power: usize, radix: usize, inverse: bool) -> String {
    let (x, y) = (format!("u{r}.x"), format!("u{r}.y"));
    let quarter = match inverse {
        true => number.of(&format!("-{y}"), &x),
        false => number.of(&y, &format!("-{x}")),
    };
    match (4 * power).checked_div(radix).filter(|_| (4 * power).is_multiple_of(radix)) {
        Some(0) => format!("u{r}"),
        Some(1) => quarter,
        Some(2) => format!("(-u{r})"),
        Some(_) => format!("(-{quarter})"),
        None => {
            let angle = 2.0 * PI * power as f64 / radix as f64;
            let sine = if inverse { angle.sin() } else { -angle.sin() };
            let (c, s) = (number.real(angle.cos()), number.real(sine));
            number.of(&format!("{c} * {x} - {s} * {y}"), &format!("{c} * {y} + {s} * {x}"))
        }
    }
}

/// `fn root(k: u32)`, the root of unity of that power, from its table.
fn root(number: Complex, length: usize, inverse: bool) -> String {
    let value = match length <= TABLE {
        true => "table[k]".to_owned(),
        false => number.product(&format!("table[k % {FINE}u]"), &format!("table[{FINE}u + k / {FINE}u]")),
    };
    let turned = if inverse { number.of("value.x", "-value.y") } else { "value".to_owned() };
    let ty = number.name();
    format!("fn root(k: u32) -> {ty} {{\n    let value = {value};\n    return {turned};\n}}\n")
}

/// The roots of unity of order `length`: all of them, or the first [`FINE`] and then every one that many further.
fn table(length: usize) -> Vec<[f64; 2]> {
    let root = |k: usize| unit(-2.0 * PI * k as f64 / length as f64);
    match length <= TABLE {
        true => (0..length).map(root).collect(),
        false => (0..FINE).chain((0..length).step_by(FINE)).map(root).collect(),
    }
}

fn unit(angle: f64) -> [f64; 2] {
    [angle.cos(), angle.sin()]
}

/// The transform as a convolution with the chirp `exp(pi i r^2 / n)`: with `q r = (q^2 + r^2 - (q - r)^2) / 2`.
fn chirp(recorder: &mut Recorder, operand: Slot, lines: Lines, inverse: bool, scale: f64) -> Result<Slot> {
    let Lines { number, outer, length, inner } = lines;
    let long = (2 * length - 1).next_power_of_two();
    let longer = Lines { length: long, ..lines };
    let radices = radices(long).ok_or_else(|| Error::unsupported("a power of two has factors"))?;
    let weights: Vec<[f64; 2]> = (0..length)
        .map(|r| {
            let square = (r as u64 * r as u64) % (2 * length as u64);
            unit(-PI * square as f64 / length as f64)
        })
        .collect();
    let mut filter = vec![[0.0; 2]; long];
    for (r, &[x, y]) in weights.iter().enumerate() {
        let value = [x / long as f64, -y / long as f64];
        filter[r] = value;
        filter[(long - r) % long] = value;
    }
    let filter = host_transform(filter);
    let weights = recorder.recording.constant(number.bytes(&weights));
    let filter = recorder.recording.constant(number.bytes(&filter));

    let elements = outer * long * inner;
    let long_bytes = (elements * if number.wide { 16 } else { 8 }) as u64;
    // The inverse is the conjugate of the transform of conjugates.
    let sign = if inverse { "-" } else { "" };
    let value = format!("source[(line * {length}u + r) * {inner}u + i % {inner}u]");
    let conjugated = number.of("x.x", &format!("{sign}x.y"));
    let spread = point(
        number,
        "fft_spread",
        &format!(
            "    let line = i / {}u;\n    let r = i / {inner}u % {long}u;\n    var value = {}();\n    \
             if (r < {length}u) {{\n        let x = {value};\n        \
             value = {};\n    }}\n    result[i] = value;\n",
            long * inner,
            number.name(),
            number.product(&conjugated, "weights[r]"),
        ),
    );
    let spread_out = recorder.recording.scratch(long_bytes);
    dispatch(recorder, &spread, elements, [0; 2], vec![operand, weights, spread_out], 8.0)?;
    let spectrum = passes(recorder, spread_out, longer, &radices, false, 1.0)?;
    let filtered = recorder.recording.scratch(long_bytes);
    let weight = format!("weights[i / {inner}u % {long}u]");
    let product =
        point(number, "fft_filter", &format!("    result[i] = {};\n", number.product("source[i]", &weight)));
    dispatch(recorder, &product, elements, [0; 2], vec![spectrum, filter, filtered], 8.0)?;
    let back = passes(recorder, filtered, longer, &radices, true, 1.0)?;
    let source = format!("source[(line * {long}u + q) * {inner}u + i % {inner}u]");
    let gather = point(
        number,
        "fft_gather",
        &format!(
            "    let line = i / {}u;\n    let q = i / {inner}u % {length}u;\n    \
             let x = {} * {};\n    result[i] = {conjugated};\n",
            length * inner,
            number.real(scale),
            number.product(&source, "weights[q]"),
        ),
    );
    let result = recorder.recording.scratch(recorder.recording.bytes(operand));
    let units = outer * length * inner;
    dispatch(recorder, &gather, units, [0; 2], vec![back, weights, result], 8.0)?;
    Ok(result)
}

/// A kernel from `source` and `weights` to `result`, one element for each invocation.
fn point(number: Complex, name: &str, statements: &str) -> Arc<Program> {
    let mut frame = Frame::new("each invocation owns one element");
    frame.bind("source", Access::Read, number.name());
    frame.bind("weights", Access::Read, number.name());
    frame.bind("result", Access::ReadWrite, number.name());
    let text = format!("    if (i >= parameters.units) {{\n        return;\n    }}\n{statements}");
    Arc::new(frame.finish(name, &[], &text))
}

/// The transform on the host, of a length that is a power of two.
fn host_transform(values: Vec<[f64; 2]>) -> Vec<[f64; 2]> {
    let length = values.len();
    let roots: Vec<[f64; 2]> = (0..length).map(|k| unit(-2.0 * PI * k as f64 / length as f64)).collect();
    let (mut from, mut to) = (values.clone(), values);
    let mut done = 1;
    while done < length {
        let half = length / 2;
        for t in 0..half {
            let k = t % done;
            let ([a, b], [c, d]) = (from[t], from[t + half]);
            let [x, y] = roots[k * (half / done)];
            let (re, im) = (c * x - d * y, c * y + d * x);
            to[2 * (t - k) + k] = [a + re, b + im];
            to[2 * (t - k) + k + done] = [a - re, b - im];
        }
        std::mem::swap(&mut from, &mut to);
        done *= 2;
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stablehlo::codegen::tests::validate;

    #[test]
    fn factors_multiply_to_the_length() {
        for length in 1..=2000 {
            if let Some(radices) = radices(length) {
                assert_eq!(radices.iter().product::<usize>(), length);
            }
        }
        assert_eq!(radices(1024).map(|radices| radices.len()), Some(5));
        assert_eq!(radices(2 * 67), None);
    }

    #[test]
    fn the_host_transforms_as_the_definition_says() {
        let values: Vec<[f64; 2]> = (0..16).map(|r| [(r * r % 7) as f64, (r % 3) as f64]).collect();
        let transformed = host_transform(values.clone());
        for (q, got) in transformed.iter().enumerate() {
            let mut want = [0.0; 2];
            for (r, [a, b]) in values.iter().enumerate() {
                let [x, y] = unit(-2.0 * PI * (q * r % 16) as f64 / 16.0);
                want[0] += a * x - b * y;
                want[1] += a * y + b * x;
            }
            assert!((got[0] - want[0]).abs() + (got[1] - want[1]).abs() < 1e-12, "{q}");
        }
    }

    #[test]
    fn kernels_are_valid() {
        for (length, radix) in [(60, 3), (60, 4), (60, 5), (8192, 2), (77, 11)] {
            for (inverse, wide) in [(false, false), (true, false), (false, true), (true, true)] {
                let lines = Lines { number: Complex { wide }, outer: 2, length, inner: 3 };
                validate(&pass(lines, radix, inverse, if inverse { 1.0 / length as f64 } else { 1.0 }));
            }
        }
    }
}
