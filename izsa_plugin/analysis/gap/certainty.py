"""What keeps small numbers from shouting: shrinkage towards the city and control of false discoveries."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def shrunk_ratio(observed: NDArray[Any], expected: NDArray[Any]) -> NDArray[Any]:
    """Observed over expected, each column drawn towards its own mean as far as its spread can be chance.

    The global empirical Bayes estimator of Marshall (1991, Applied Statistics 40, 283-294) with the expected count
    as exposure. NaN where the expected count is unknown or 0.
    """
    known = np.isfinite(expected) & (expected > 0)
    exposure = np.where(known, expected, 0.0)
    total = exposure.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        raw = np.where(known, observed / expected, 0.0)
        mean = np.where(known, observed, 0.0).sum(axis=0) / total
        variance = (exposure * (raw - mean) ** 2).sum(axis=0) / total
        spread = np.maximum(variance - mean / (total / known.sum(axis=0)), 0.0)
        trust = np.where(spread > 0, spread / (spread + mean / expected), 0.0)
        shrunk = mean + trust * (raw - mean)
    return np.where(known, shrunk, np.nan)


def adjusted(p: NDArray[Any]) -> NDArray[Any]:
    """The q-values of Benjamini and Hochberg (1995, JRSS B 57, 289-300); NaN stays NaN and is not counted as a test."""
    flat = np.asarray(p, float).ravel()
    tested = np.flatnonzero(~np.isnan(flat))
    result = np.full(flat.shape, np.nan)
    order = tested[np.argsort(flat[tested], kind="stable")]
    count = len(order)
    if count:
        stepped = flat[order] * count / np.arange(1, count + 1)
        result[order] = np.minimum(1.0, np.minimum.accumulate(stepped[::-1])[::-1])
    return result.reshape(np.shape(p))
