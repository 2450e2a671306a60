//! The families are what their names say.

use num_complex::Complex;

use super::*;
use crate::matrix::hermitian;

/// The 1-based pivot at which a plain Cholesky factorization in float32 stops, or 0; what LAPACK calls `info`.
fn failing_pivot<T: Number>(a: &[T], n: usize) -> usize {
    let mut l: Vec<T> = a.to_vec();
    for j in 0..n {
        let pivot = l[j * n + j].widen().re() as f32;
        if pivot.is_nan() || pivot <= 0.0 {
            return j + 1;
        }
        let root = f64::from(pivot.sqrt());
        for i in j..n {
            l[i * n + j] = T::narrow(l[i * n + j].widen() / T::Wide::real(root));
        }
        for i in j + 1..n {
            for k in j + 1..=i {
                let product = l[i * n + j].widen() * l[k * n + j].widen().conjugate();
                l[i * n + k] = T::narrow(l[i * n + k].widen() - T::narrow(product).widen());
            }
        }
    }
    0
}

fn eigenvalues<T: Number>(a: &[T], n: usize) -> Vec<f64> {
    hermitian(a, n, true).self_adjoint_eigenvalues(faer::Side::Lower).unwrap()
}

fn is_definite<T: Number>() {
    for family in Family::all() {
        for n in [0, 1, 2, 3, 33, 200] {
            let a = family.generate::<T>(n, 11);
            assert_eq!(a.len(), n * n);
            assert_eq!(failing_pivot(&a, n), 0, "{family} n = {n}");
            for i in 0..n {
                for j in 0..n {
                    let (value, mirrored) = (a[i * n + j].widen(), a[j * n + i].widen());
                    assert!(value.modulus().is_finite() && value == mirrored.conjugate(), "{family} n = {n}");
                }
            }
            assert_eq!(a, family.generate::<T>(n, 11), "the same matrix for the same seed");
        }
    }
}

#[test]
fn every_family_is_hermitian_and_positive_definite_in_float32() {
    is_definite::<f32>();
    is_definite::<Complex<f32>>();
}

#[test]
fn conditioned_families_have_their_condition_number() {
    for spectrum in [Spectrum::Geometric, Spectrum::OneSmall, Spectrum::OneLarge] {
        for condition in [1e1, 1e3, 1e5] {
            let n = 100;
            let a = Family::Conditioned(spectrum, condition).generate::<Complex<f32>>(n, 12);
            let values = eigenvalues(&a, n);
            let (least, most) = (values[0], values[n - 1]);
            assert!(
                (0.8..1.25).contains(&(most / least / condition)),
                "{spectrum:?} {condition}: {least} {most}"
            );
        }
    }
}

#[test]
fn complex_versions_of_real_families_are_complex_and_alike() {
    for family in [Family::Tridiagonal, Family::Hilbert, Family::Kernel] {
        let n = 20;
        let real = family.generate::<f32>(n, 13);
        let complex = family.generate::<Complex<f32>>(n, 13);
        assert!(complex.iter().any(|value| value.im.abs() > 0.1), "{family}");
        if family != Family::Kernel {
            for (a, b) in eigenvalues(&real, n).iter().zip(eigenvalues(&complex, n)) {
                assert!((a - b).abs() < 1e-5, "{family}: {a} {b}");
            }
        }
    }
}

#[test]
fn indefinite_matrices_fail_at_the_chosen_pivot() {
    for n in [1, 2, 17, 65] {
        for pivot in 1..=n {
            assert_eq!(failing_pivot(&indefinite::<f32>(n, pivot, 14), n), pivot, "{n}");
        }
        assert_eq!(failing_pivot(&indefinite::<Complex<f32>>(n, n, 14), n), n);
    }
}

#[test]
fn triangular_matrices_are_well_conditioned_with_either_diagonal() {
    for unit in [false, true] {
        let n = 300;
        let mut a = triangular::<Complex<f32>>(n, true, 15);
        if unit {
            for i in 0..n {
                a[i * n + i] = Complex::new(1.0, 0.0);
            }
        }
        let values = crate::matrix::widen(&a, n, n).singular_values().unwrap();
        let (most, least) = (values[0], values[n - 1]);
        assert!(most / least < 30.0, "{most} {least}");
    }
    let a = triangular::<f32>(5, false, 15);
    assert!(a[5] == 0.0 && a[1] != 0.0);
}

#[test]
fn poison_touches_what_it_names_in_every_matrix() {
    let poisoned = |poison: fn(&mut [f32], usize)| {
        let mut values = vec![1.0; 8];
        poison(&mut values, 2);
        values.iter().map(|value| value.is_nan()).collect::<Vec<_>>()
    };
    assert_eq!(poisoned(poison_upper), [false, true, false, false].repeat(2));
    assert_eq!(poisoned(poison_lower), [false, false, true, false].repeat(2));
    assert_eq!(poisoned(poison_diagonal), [true, false, false, true].repeat(2));
}
