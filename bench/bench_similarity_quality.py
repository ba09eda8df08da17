"""How well similarity ranks pairs that were labelled by hand, beside plain methods, and each component's part.

The labels were given by the same hand that wrote the projects' texts, so all figures are flattering; what counts is
the distance between the rows. The weights were chosen on these very pairs.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

import numpy as np
from numpy.typing import NDArray

from izsa_plugin.analysis.projects import Projects
from izsa_plugin.analysis.similarity.score import Scorer
from izsa_plugin.analysis.similarity.weights import COMPONENTS, Weights
from izsa_plugin.analysis.similarity.words import trigram_similarity
from izsa_plugin.domain.text import fold

from .labelled import Labelled, auc, average_precision, demo_projects, labelled_pairs, recall_at

Matrix = NDArray[np.float64]


def run() -> list[dict[str, object]]:
    """One row a method."""
    projects = demo_projects()
    pairs = labelled_pairs(projects)
    methods = {
        "ours, all components": ours(projects),
        "peer: TF-IDF cosine of words": tfidf_cosine(projects),
        "peer: trigram similarity (pg_trgm)": trigram(projects),
        "peer: Jaccard of goals": goal_jaccard(projects),
        **{f"ours without {name}": ours(projects, **{name: 0.0}) for name in COMPONENTS},
    }
    return [{"method": name, **_figures(matrix, pairs)} for name, matrix in methods.items()]


def _figures(matrix: Matrix, pairs: Labelled) -> dict[str, float]:
    score = matrix[pairs.i, pairs.j]
    return {
        "AUC": auc(score, pairs.wanted),
        "average precision": average_precision(score, pairs.wanted),
        "AUC across districts": auc(score[pairs.cross], pairs.wanted[pairs.cross]),
        "AP across districts": average_precision(score[pairs.cross], pairs.wanted[pairs.cross]),
        "recall of joint chances at 10": recall_at(matrix, pairs),
        "recall at 10 across districts": recall_at(np.where(pairs.apart, matrix, -1), pairs, only=pairs.cross),
    }


def ours(projects: Projects, **weights: float) -> Matrix:
    """The plugin's score of every pair."""
    n = len(projects)
    i, j = np.divmod(np.arange(n * n), n)
    scorer = Scorer(projects, Weights(**{**asdict(Weights()), **weights}), 2000.0)
    return scorer.score(i, j).score.reshape(n, n)


def tfidf_cosine(projects: Projects) -> Matrix:
    """The textbook: cosine of whole words weighted by log(N / df)."""
    documents = [Counter(fold(f"{title} {text}").split()) for title, text in zip(projects.title, projects.text)]
    column = {word: at for at, word in enumerate(sorted({word for document in documents for word in document}))}
    matrix = np.zeros((len(documents), len(column)))
    for row, document in enumerate(documents):
        for word, count in document.items():
            matrix[row, column[word]] = count
    matrix *= np.log(len(documents) / np.count_nonzero(matrix, axis=0))
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1), 1e-12)[:, None]
    return matrix @ matrix.T


def trigram(projects: Projects) -> Matrix:
    """What PostgreSQL's pg_trgm gives."""
    texts = [f"{title} {text}" for title, text in zip(projects.title, projects.text)]
    return np.array([[trigram_similarity(one, other) for other in texts] for one in texts])


def goal_jaccard(projects: Projects) -> Matrix:
    """Shared goals among all goals of both."""
    goals = [set(own) for own in projects.goals]
    return np.array([[len(one & other) / max(len(one | other), 1) for other in goals] for one in goals])
