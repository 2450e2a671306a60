//! The element types of the decompositions, and the float64 types in which their results are judged.

use std::fmt::{Debug, Display};
use std::ops::{Add, Div, Mul, Neg, Sub};

use faer::traits::ComplexField;
use num_complex::Complex;
use rand::Rng;
use rand_distr::StandardNormal;

/// An element type that lapwing decomposes: `f32`, `f64`, or a complex number of these.
pub trait Number: Copy + Debug + PartialEq + Send + Sync + 'static {
    /// The type of double precision that holds it exactly.
    type Wide: Wide;
    /// The type of its parts.
    type Real: Number<Wide = f64> + Into<f64> + PartialOrd + Display;
    /// The unit of the ratios: half the distance from 1 to the next number, 2^-24 or 2^-53 (what LAPACK's `lamch('E')` returns, and
    /// the largest relative error of one rounding).
    const EPS: f64;
    /// Its StableHLO name.
    const NAME: &'static str;
    /// A not-a-number, in the imaginary part too where there is one.
    const NAN: Self;

    /// The same number in double precision.
    fn widen(self) -> Self::Wide;
    /// The nearest number of this type.
    fn narrow(wide: Self::Wide) -> Self;
    /// The bits, for tests of "the same bits twice".
    fn bits(self) -> u128;
}

/// A real or complex number in double precision.
pub trait Wide:
    ComplexField<Real = f64>
    + Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + Send
    + Sync
    + 'static
{
    /// A number of these parts; a real type drops the imaginary one.
    fn from_parts(re: f64, im: f64) -> Self;
    /// The real part.
    fn re(self) -> f64;
    /// The imaginary part.
    fn im(self) -> f64;
    /// The complex conjugate.
    fn conjugate(self) -> Self;
    /// The modulus.
    fn modulus(self) -> f64;

    /// A real number of this type.
    fn real(re: f64) -> Self {
        Self::from_parts(re, 0.0)
    }

    /// A sample of the normal distribution with mean 0 and variance 1, split evenly over the parts.
    fn normal(rng: &mut impl Rng) -> Self {
        let re: f64 = rng.sample(StandardNormal);
        if Self::IS_REAL {
            return Self::real(re);
        }
        let im: f64 = rng.sample(StandardNormal);
        Self::from_parts(re, im) * Self::real(0.5f64.sqrt())
    }
}

macro_rules! numbers {
    ($real:ident, $name:literal, $complex:literal) => {
        impl Number for $real {
            type Wide = f64;
            type Real = $real;
            const EPS: f64 = $real::EPSILON as f64 / 2.0;
            const NAME: &'static str = $name;
            const NAN: Self = $real::NAN;

            fn widen(self) -> f64 {
                self.into()
            }
            fn narrow(wide: f64) -> Self {
                wide as $real
            }
            fn bits(self) -> u128 {
                self.to_bits().into()
            }
        }

        impl Number for Complex<$real> {
            type Wide = Complex<f64>;
            type Real = $real;
            const EPS: f64 = <$real as Number>::EPS;
            const NAME: &'static str = $complex;
            const NAN: Self = Complex { re: $real::NAN, im: $real::NAN };

            fn widen(self) -> Complex<f64> {
                Complex { re: self.re.into(), im: self.im.into() }
            }
            fn narrow(wide: Complex<f64>) -> Self {
                Complex { re: wide.re as $real, im: wide.im as $real }
            }
            fn bits(self) -> u128 {
                self.re.bits() << 64 | self.im.bits()
            }
        }
    };
}

numbers!(f32, "f32", "complex<f32>");
numbers!(f64, "f64", "complex<f64>");

impl Wide for f64 {
    fn from_parts(re: f64, _im: f64) -> Self {
        re
    }
    fn re(self) -> f64 {
        self
    }
    fn im(self) -> f64 {
        0.0
    }
    fn conjugate(self) -> Self {
        self
    }
    fn modulus(self) -> f64 {
        self.abs()
    }
}

impl Wide for Complex<f64> {
    fn from_parts(re: f64, im: f64) -> Self {
        Complex { re, im }
    }
    fn re(self) -> f64 {
        self.re
    }
    fn im(self) -> f64 {
        self.im
    }
    fn conjugate(self) -> Self {
        self.conj()
    }
    fn modulus(self) -> f64 {
        self.norm()
    }
}
