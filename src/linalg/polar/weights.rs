//! The weights of the iteration, which depend on nothing but a bound on the smallest singular value.

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

    /// Where a singular value goes.
    fn image(self, value: f64) -> f64 {
        let square = value * value;
        value * (self.a + self.b * square) / (1.0 + self.c * square)
    }
}

/// What is closer to 1 than this is 1.
const CLOSE: f64 = 1e-7;

/// Steps as if singular values began here: with larger weights the QR factorisations would lose what they weigh least.
const FLOOR: f64 = 1e-5;

/// The steps that bring all singular values of `smallest ..= 1` to 1.
pub(super) fn weights(smallest: f64) -> Vec<Weights> {
    let mut steps = Vec::new();
    let mut smallest = smallest;
    while 1.0 - smallest > CLOSE {
        let step = Weights::of(smallest.max(FLOOR));
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
            let steps = weights(smallest);
            assert!(steps.len() <= 7, "{smallest}: {} steps", steps.len());
            for value in [smallest, smallest * 3.0, smallest.sqrt(), 0.1, 0.5, 0.9, 1.0] {
                let image = steps.iter().fold(value.min(1.0), |value, step| step.image(value));
                assert!((image - 1.0).abs() <= 2e-7, "{smallest}: {value} becomes {image}");
            }
        }
    }

    /// Two steps by QR and three by Cholesky.
    #[test]
    fn five_steps_do_for_float32() {
        let steps = weights(f64::from(f32::EPSILON) / 2000f64.sqrt());
        let heavy = steps.iter().filter(|step| step.c > 100.0).count();
        assert_eq!((steps.len(), heavy), (5, 2));
    }
}
