"""Exact Poisson intervals and tail probabilities with numpy alone (scipy is missing from many QGIS installs).

Both rest on the regularised incomplete gamma function: P(X ≤ n | λ) = Q(n + 1, λ). Fractional counts, which sharing
produces, use the same functions between the whole numbers.
"""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

_TINY = 1e-300


def interval(count: NDArray[Any], confidence: float = 0.95) -> tuple[NDArray[Any], NDArray[Any]]:
    """The exact central interval of a Poisson mean (Garwood 1936): half the χ² quantiles with 2n and 2n + 2 degrees."""
    tail = (1.0 - confidence) / 2.0
    unique, place = np.unique(np.asarray(count, float), return_inverse=True)
    low = np.zeros(len(unique))
    positive = unique > 0
    low[positive] = _gamma_quantile(unique[positive], tail)
    high = _gamma_quantile(unique + 1.0, 1.0 - tail)
    return low[place].reshape(np.shape(count)), high[place].reshape(np.shape(count))


def at_most(count: NDArray[Any], mean: NDArray[Any]) -> NDArray[Any]:
    """P(X ≤ count) for a Poisson variable of that mean."""
    return _lower(np.asarray(count, float) + 1.0, np.asarray(mean, float), complement=True)


def at_least(count: NDArray[Any], mean: NDArray[Any]) -> NDArray[Any]:
    """P(X ≥ count) for a Poisson variable of that mean; 1 where the count is 0."""
    count = np.asarray(count, float)
    return np.where(count > 0, _lower(np.maximum(count, _TINY), np.asarray(mean, float), complement=False), 1.0)


def two_sided(count: NDArray[Any], mean: NDArray[Any]) -> NDArray[Any]:
    """Twice the smaller tail, at most 1: the test that goes with the central interval."""
    return np.minimum(1.0, 2.0 * np.minimum(at_most(count, mean), at_least(count, mean)))


def _lower(shape: NDArray[Any], x: NDArray[Any], complement: bool) -> NDArray[Any]:
    """P(a, x), or Q(a, x) = 1 − P(a, x) without cancellation."""
    shape, x = np.broadcast_arrays(np.asarray(shape, float), np.asarray(x, float))
    result = np.empty(shape.shape)
    use_series = x < shape + 1.0
    result[use_series] = _series(shape[use_series], x[use_series])
    result[~use_series] = _fraction(shape[~use_series], x[~use_series])
    turned = use_series if complement else ~use_series
    result[turned] = 1.0 - result[turned]
    return np.clip(result, 0.0, 1.0)


def _density(shape: NDArray[Any], x: NDArray[Any]) -> NDArray[Any]:
    """x^a e^(−x) / Γ(a + 1), by Stirling's series for large a, where logarithms of both parts would cancel."""
    result = np.zeros(shape.shape)
    positive = x > 0
    a, value = shape[positive], x[positive]
    large = a >= 15.0
    small_a, inverse = np.unique(a[~large], return_inverse=True)
    log_gamma = np.array([math.lgamma(each + 1.0) for each in small_a])
    density = np.empty(a.shape)
    density[~large] = np.exp(a[~large] * np.log(value[~large]) - value[~large] - log_gamma[inverse])
    a, off = a[large], (value[large] - a[large]) / a[large]
    correction = 1 / (12 * a) - 1 / (360 * a**3) + 1 / (1260 * a**5) - 1 / (1680 * a**7)
    density[large] = np.exp(a * (np.log1p(off) - off) - correction) / np.sqrt(2 * math.pi * a)
    result[positive] = density
    return result


def _series(shape: NDArray[Any], x: NDArray[Any]) -> NDArray[Any]:
    term = np.ones(shape.shape)
    total = np.ones(shape.shape)
    step = shape.copy()
    while term.size and (term > total * 1e-17).any():
        step = step + 1.0
        term = term * x / step
        total += term
    return total * _density(shape, x)


def _fraction(shape: NDArray[Any], x: NDArray[Any]) -> NDArray[Any]:
    """Q(a, x) by Lentz's evaluation of the continued fraction."""
    b = x + 1.0 - shape
    c = np.full(shape.shape, 1.0 / _TINY)
    d = 1.0 / np.where(b == 0, _TINY, b)
    h = d.copy()
    step = 0
    while h.size:
        step += 1
        factor = -step * (step - shape)
        b = b + 2.0
        d = factor * d + b
        d = 1.0 / np.where(np.abs(d) < _TINY, _TINY, d)
        c = b + factor / c
        c = np.where(np.abs(c) < _TINY, _TINY, c)
        change = d * c
        h = h * change
        if (np.abs(change - 1.0) <= 1e-15).all() or step >= 100_000:
            break
    return h * shape * _density(shape, x)


def _gamma_quantile(shape: NDArray[Any], probability: float) -> NDArray[Any]:
    """x with P(a, x) = probability: Newton's steps kept inside a bracket, each value until it stands still."""
    z = NormalDist().inv_cdf(probability)
    log_gamma = np.array([math.lgamma(each + 1.0) for each in shape])
    near_zero = np.exp((math.log(probability) + log_gamma) / shape)
    wilson_hilferty = shape * (1.0 - 1.0 / (9.0 * shape) + z / (3.0 * np.sqrt(shape))) ** 3
    result = np.where((wilson_hilferty > 0) & (shape > 1), wilson_hilferty, near_zero)
    low = np.zeros(shape.shape)
    high = np.full(shape.shape, np.inf)
    moving = np.flatnonzero(result > _TINY)  # what is smaller is zero to any reader
    for _ in range(100):
        a, x = shape[moving], result[moving]
        error = _lower(a, x, complement=False) - probability
        low[moving] = np.where(error < 0, x, low[moving])
        high[moving] = np.where(error > 0, x, high[moving])
        slope = np.maximum(_density(a, x) * (a / x), _TINY)
        moved = x - error / slope
        middle = np.where(np.isfinite(high[moving]), (low[moving] + high[moving]) / 2.0, 2.0 * x + 1.0)
        moved = np.where((moved > low[moving]) & (moved < high[moving]), moved, middle)
        still = (np.abs(moved - x) <= 1e-14 * x) | (np.abs(error) <= 4e-16)
        result[moving] = np.where(still, x, moved)
        moving = moving[~still]
        if not len(moving):
            break
    return result
