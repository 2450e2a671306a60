//! A malformed request is refused before any work, in one line that says what is wrong.

use lapwing::linalg::{self, CholeskyOptions, MatmulOptions, Side, Transpose, TriangularSolveOptions};
use lapwing::{Complex, Element, ErrorKind, Result, Tensor};

use crate::support::upload;

fn zeros<T: Element + Default>(extents: &[usize]) -> Tensor {
    upload(&vec![T::default(); extents.iter().product()], extents)
}

#[track_caller]
fn refused<R>(result: Result<R>, kind: ErrorKind, text: &str) {
    let error = result.map(|_| ()).unwrap_err();
    assert_eq!(error.to_string(), text);
    assert_eq!(*error.kind(), kind, "{error}");
}

#[test]
fn cholesky() {
    let square = "cholesky: the two last dimensions must be equal, got";
    refused(linalg::cholesky(&zeros::<f32>(&[2, 3])), ErrorKind::Shape, &format!("{square} [2, 3]"));
    refused(linalg::cholesky(&zeros::<f32>(&[2, 3, 4])), ErrorKind::Shape, &format!("{square} [2, 3, 4]"));
    refused(linalg::cholesky(&zeros::<f32>(&[2, 0])), ErrorKind::Shape, &format!("{square} [2, 0]"));
    refused(
        linalg::cholesky_with(&zeros::<Complex<f32>>(&[1, 2]), &CholeskyOptions { lower: false }),
        ErrorKind::Shape,
        &format!("{square} [1, 2]"),
    );
    for extents in [&[][..], &[4]] {
        let text = format!("cholesky: needs at least two dimensions, got {extents:?}");
        refused(linalg::cholesky(&zeros::<f32>(extents)), ErrorKind::Shape, &text);
    }
    let text =
        |name| format!("cholesky: takes f32, complex<f32>, f64 or complex<f64>, got {name}; convert first");
    refused(linalg::cholesky(&zeros::<i32>(&[2, 2])), ErrorKind::ElementType, &text("i32"));
    refused(linalg::cholesky(&zeros::<bool>(&[2, 2])), ErrorKind::ElementType, &text("i1"));
}

#[test]
fn cholesky_solve() {
    let result = linalg::cholesky(&upload(&[1.0f32, 0.0, 0.0, 1.0], &[2, 2])).unwrap();
    for (b, text) in [
        (zeros::<f32>(&[3, 1]), "cholesky_solve: [3, 1] must have as many rows as [2, 2], 2, but has 3"),
        (
            zeros::<f32>(&[1, 2, 1]),
            "cholesky_solve: the leading dimensions differ, [] of [2, 2] and [1] of [1, 2, 1]",
        ),
        (zeros::<f32>(&[2]), "cholesky_solve: needs at least two dimensions, got [2]"),
    ] {
        refused(result.solve(&b), ErrorKind::Shape, text);
    }
    let text = "cholesky_solve: the element types differ: f32 and complex<f32>; convert one";
    refused(result.solve(&zeros::<Complex<f32>>(&[2, 1])), ErrorKind::ElementType, text);
}

#[test]
fn matmul() {
    let product = |a: &[usize], b: &[usize]| linalg::matmul(&zeros::<f32>(a), &zeros::<f32>(b));
    refused(
        product(&[2, 3], &[4, 5]),
        ErrorKind::Shape,
        "matmul: the inner dimensions differ, 3 of [2, 3] and 4 of [4, 5]",
    );
    refused(
        product(&[2, 2, 3], &[3, 3, 5]),
        ErrorKind::Shape,
        "matmul: the leading dimensions differ, [2] of [2, 2, 3] and [3] of [3, 3, 5]",
    );
    refused(product(&[2, 3], &[3]), ErrorKind::Shape, "matmul: needs at least two dimensions, got [3]");
    let options = MatmulOptions { transpose_a: Transpose::Transpose, transpose_b: Transpose::None };
    refused(
        linalg::matmul_with(&zeros::<f32>(&[2, 3]), &zeros::<f32>(&[3, 5]), &options),
        ErrorKind::Shape,
        "matmul: the inner dimensions differ, 2 of [2, 3] and 3 of [3, 5]",
    );
    refused(
        linalg::matmul(&zeros::<f32>(&[2, 2]), &zeros::<Complex<f32>>(&[2, 2])),
        ErrorKind::ElementType,
        "matmul: the element types differ: f32 and complex<f32>; convert one",
    );
    refused(
        linalg::matmul(&zeros::<i32>(&[2, 2]), &zeros::<i32>(&[2, 2])),
        ErrorKind::ElementType,
        "matmul: takes f32, complex<f32>, f64 or complex<f64>, got i32; convert first",
    );
}

#[test]
fn triangular_solve() {
    let solve = |a: &[usize], b: &[usize], side| {
        let options = TriangularSolveOptions { side, ..TriangularSolveOptions::default() };
        linalg::triangular_solve(&zeros::<f32>(a), &zeros::<f32>(b), &options)
    };
    refused(
        solve(&[2, 3], &[2, 1], Side::Left),
        ErrorKind::Shape,
        "triangular_solve: the two last dimensions must be equal, got [2, 3]",
    );
    refused(
        solve(&[2, 2], &[3, 2], Side::Left),
        ErrorKind::Shape,
        "triangular_solve: [3, 2] must have as many rows as [2, 2], 2, but has 3",
    );
    refused(
        solve(&[2, 2], &[2, 3], Side::Right),
        ErrorKind::Shape,
        "triangular_solve: [2, 3] must have as many columns as [2, 2], 2, but has 3",
    );
    refused(
        solve(&[4, 2, 2], &[5, 2, 1], Side::Left),
        ErrorKind::Shape,
        "triangular_solve: the leading dimensions differ, [4] of [4, 2, 2] and [5] of [5, 2, 1]",
    );
}

#[test]
fn qr() {
    let text = "qr: needs at least two dimensions, got [4]";
    refused(linalg::qr(&zeros::<f32>(&[4])), ErrorKind::Shape, text);
    let text = "qr: takes f32, complex<f32>, f64 or complex<f64>, got i32; convert first";
    refused(linalg::qr(&zeros::<i32>(&[2, 2])), ErrorKind::ElementType, text);
    let product =
        |v: &[usize], taus: &[usize]| linalg::householder_product(&zeros::<f32>(v), &zeros::<f32>(taus));
    for (v, taus, text) in [
        (&[2, 3][..], &[2][..], "householder_product: [2, 3] has more columns than rows; leave out some"),
        (&[3, 2], &[3], "householder_product: 3 taus per item are more than [3, 2] has reflectors, 2"),
        (&[3, 2], &[], "householder_product: the taus need at least one dimension, got []"),
        (
            &[5, 3, 2],
            &[2],
            "householder_product: the leading dimensions differ, [5] of [5, 3, 2] and [] of the taus [2]",
        ),
    ] {
        refused(product(v, taus), ErrorKind::Shape, text);
    }
    let options = linalg::ApplyQOptions { side: Side::Left, transpose: Transpose::Transpose };
    refused(
        linalg::apply_q(&zeros::<f32>(&[3, 2]), &zeros::<f32>(&[2]), &zeros::<f32>(&[2, 1]), &options),
        ErrorKind::Shape,
        "apply_q: [2, 1] must have as many rows as [3, 2] has rows, 3, but has 2",
    );
    let [v, taus, c] = [&[3, 2][..], &[2], &[3, 1]].map(zeros::<Complex<f32>>);
    refused(
        linalg::apply_q(&v, &taus, &c, &options),
        ErrorKind::Unsupported,
        "apply_q: the transpose of complex reflectors is not offered; ask for the adjoint",
    );
}

#[test]
fn least_squares() {
    let solve = |a: &[usize], b: &[usize]| linalg::least_squares(&zeros::<f32>(a), &zeros::<f32>(b));
    refused(
        solve(&[4, 2], &[3, 1]),
        ErrorKind::Shape,
        "least_squares: [3, 1] must have as many rows as [4, 2], 4, but has 3",
    );
    refused(
        solve(&[2, 4, 2], &[4, 1]),
        ErrorKind::Shape,
        "least_squares: the leading dimensions differ, [2] of [2, 4, 2] and [] of [4, 1]",
    );
}

#[test]
fn too_large_for_the_adapter() {
    // 40 GB, from vectors that fit.
    let [column, row] = [zeros::<f32>(&[100_000, 1]), zeros::<f32>(&[1, 100_000])];
    let error = linalg::matmul(&column, &row).unwrap_err();
    match *error.kind() {
        ErrorKind::TooLarge { asked, allowed } => {
            assert_eq!(asked, 40_000_000_000);
            assert!(allowed < asked && allowed >= 128 << 20, "{allowed}");
            let text = error.to_string();
            assert!(
                text.contains("40000000000") || text.contains("40.0 GB") || text.contains("37.3 GiB"),
                "{text}"
            );
        }
        ref kind => panic!("{kind:?}: {error}"),
    }
    // The context is as good as before.
    assert_eq!(
        linalg::matmul(&upload(&[2.0f32], &[1, 1]), &upload(&[3.0f32], &[1, 1]))
            .unwrap()
            .to_vec::<f32>()
            .unwrap(),
        [6.0]
    );
}

#[test]
fn of_eigenvalues_and_singular_values() {
    let (wide, row, whole) = (zeros::<f32>(&[2, 3]), zeros::<f32>(&[3]), zeros::<i32>(&[2, 2]));
    let square = |name| format!("{name}: the two last dimensions must be equal, got [2, 3]");
    refused(linalg::tridiagonalise(&wide, true), ErrorKind::Shape, &square("tridiagonalise"));
    refused(linalg::sqrtm_hermitian(&wide), ErrorKind::Shape, &square("sqrtm_hermitian"));
    refused(linalg::expm_hermitian(&wide), ErrorKind::Shape, &square("expm_hermitian"));
    let matrix = |name| format!("{name}: needs at least two dimensions, got [3]");
    let number =
        |name| format!("{name}: takes f32, complex<f32>, f64 or complex<f64>, got i32; convert first");
    refused(linalg::pinv(&row, None), ErrorKind::Shape, &matrix("pinv"));
    refused(linalg::pinv(&whole, None), ErrorKind::ElementType, &number("pinv"));
    refused(linalg::matrix_rank(&row, None), ErrorKind::Shape, &matrix("matrix_rank"));
    refused(linalg::cond(&whole), ErrorKind::ElementType, &number("cond"));
    refused(linalg::norm_2(&row), ErrorKind::Shape, &matrix("norm_2"));
    refused(linalg::norm_nuclear(&whole), ErrorKind::ElementType, &number("norm_nuclear"));
}
