//! The weights of the iteration, which depend on nothing but a bound on the smallest singular value.

use crate::kernel::Scalar;

/// One step `X <- X (a I + b X^H X) (I + c X^H X)^-1`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Weights {
    pub(super) a: f64,
    pub(super) b: f64,
    pub(super) c: f64,
}

impl Weights {
    /// The weights that bring singular values of `smallest ..= 1` nearest to 1.
    fn of(smallest: f64) -> Self {
        let square = smallest * smallest;
        let d = (4.0 * (1.0 - square) / (square * square)).cbrt();
        let root = (1.0 + d).sqrt();
        let a = root + 0.5 * (8.0 - 4.0 * d + 8.0 * (2.0 - square) / (square * root)).max(0.0).sqrt();
        let b = (a - 1.0) * (a - 1.0) / 4.0;
        Weights { a, b, c: a + b - 1.0 }
    }

    /// Those next to them of which sqrt(c), or c where that is not heavy, is a number of float32, as kernels take them: the
    /// others are what belongs to it, so that 1 stays 1 to the last digit.
    fn rounded(self) -> Self {
        let c = match self.heavy() {
            true => f64::from(self.c.sqrt() as f32).powi(2),
            false => f64::from(self.c as f32),
        };
        let a = 2.0 * (1.0 + c).sqrt() - 1.0;
        Weights { a, b: (a - 1.0) * (a - 1.0) / 4.0, c }
    }

    /// Whether the step factors by QR: with Cholesky it would lose as many times the unit roundoff.
    pub(super) fn heavy(self) -> bool {
        self.c > HEAVY
    }

    /// Where a singular value goes.
    fn image(self, value: f64) -> f64 {
        let square = value * value;
        value * (self.a + self.b * square) / (1.0 + self.c * square)
    }
}

/// From this weight on a step factors by QR.
const HEAVY: f64 = 100.0;

/// What is closer to 1 than this is 1.
fn close(scalar: Scalar) -> f64 {
    if scalar.is_wide() { 1e-15 } else { 1e-7 }
}

/// Steps as if singular values began here, in float64 as well: with larger weights the QR factorisations would lose what they weigh
/// least, so many times the type's rounding errors.
const FLOOR: f64 = 1e-5;

/// The steps that bring all singular values of `smallest ..= 1` to 1.
pub(super) fn weights(scalar: Scalar, smallest: f64) -> Vec<Weights> {
    let mut steps = Vec::new();
    let mut smallest = smallest;
    while 1.0 - smallest > close(scalar) {
        let step = Weights::of(smallest.max(FLOOR));
        let step = if scalar.is_wide() { step.rounded() } else { step };
        smallest = step.image(smallest).min(1.0);
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singular_values_become_one() {
        for exponent in 1..15 {
            let smallest = 10f64.powi(-exponent);
            let steps = weights(Scalar::F32, smallest);
            assert!(steps.len() <= 7, "{smallest}: {} steps", steps.len());
            for value in [smallest, smallest * 3.0, smallest.sqrt(), 0.1, 0.5, 0.9, 1.0] {
                let image = steps.iter().fold(value.min(1.0), |value, step| step.image(value));
                assert!((image - 1.0).abs() <= 2e-7, "{smallest}: {value} becomes {image}");
            }
        }
    }

    /// What the kernels make of a value: the weights of a step by QR are numbers of float32 there.
    fn computed(step: Weights, value: f64) -> f64 {
        let Weights { a, b, c } = step;
        if !step.heavy() {
            return b / c * value + (a - b / c) * value / (1.0 + c * value * value);
        }
        let [kept, added, weight] = [b / c, (a - b / c) / c.sqrt(), c.sqrt()].map(|x| f64::from(x as f32));
        kept * value + added * weight * value / (1.0 + (weight * value) * (weight * value))
    }

    #[test]
    fn singular_values_become_one_in_float64() {
        for exponent in 1..24 {
            let smallest = 10f64.powi(-exponent);
            let steps = weights(Scalar::F64, smallest);
            assert!(steps.len() <= 10, "{smallest}: {} steps", steps.len());
            for step in &steps {
                assert!(step.heavy() || f64::from(step.c as f32) == step.c);
            }
            let mut value = smallest;
            while value <= 1.0 {
                let image = steps.iter().fold(value, |value, &step| computed(step, value));
                assert!((image - 1.0).abs() <= 1e-15, "{smallest}: {value} becomes {image}");
                value *= 1.07;
            }
        }
    }

    /// Two steps by QR and three by Cholesky; three more by QR for float64.
    #[test]
    fn five_steps_do_for_float32_and_eight_for_float64() {
        for (scalar, expected) in [(Scalar::F32, (5, 2)), (Scalar::F64, (8, 5))] {
            let steps = weights(scalar, scalar.epsilon() / 2000f64.sqrt());
            let heavy = steps.iter().filter(|step| step.heavy()).count();
            assert_eq!((steps.len(), heavy), expected);
        }
    }
}
