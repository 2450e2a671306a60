"""The checks themselves: they reject wrong answers."""

import numpy as np
import pytest
from conftest import agree, error, on_cpu


def test_error_is_relative_to_the_largest_element():
    want = np.array([1e-3, 100.0])
    assert error(want, want) == 0
    assert error(want + 1, want) == pytest.approx(0.01)


@pytest.mark.parametrize(
    "got",
    [np.array([1.0, np.nan]), np.array([1.0]), np.array([[1.0, 2.0]]), np.array([1.0, np.inf]), np.array([1.0, -2.0])],
)
def test_wrong_answers_are_rejected(got):
    want = np.array([1.0, 2.0])
    assert error(got, want) > 0.1
    with pytest.raises(AssertionError):
        agree([got], [want])


def test_answers_that_are_missing_are_rejected():
    with pytest.raises(AssertionError):
        agree([np.ones(2)], [np.ones(2), np.ones(2)])


def test_equal_infinities_and_nans_are_right():
    values = np.array([np.inf, -np.inf, np.nan, 1.0])
    assert error(values, values) == 0


def test_references_are_in_double_precision():
    (third,) = on_cpu(lambda x: x / 3, np.float32(1))
    assert third.dtype == np.float64 and abs(third - 1 / 3) < 1e-16
