"""The area under the ROC curve: how often something right is scored above something wrong."""

import numpy


def auroc(right: numpy.ndarray, wrong: numpy.ndarray) -> float:
    if len(right) == 0 or len(wrong) == 0:
        return float("nan")
    order = numpy.sort(wrong)
    below = numpy.searchsorted(order, right, "left")
    upto = numpy.searchsorted(order, right, "right")
    return float((below + upto).mean() / 2 / len(wrong))
