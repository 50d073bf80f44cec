"""Whether two series of times differ: told by their medians, and by how surprising their order would be if they did not."""
import math
import random
import statistics
import time


def interleaved(actions: dict, count: int, seed: int = 1) -> dict[str, list[float]]:
    """How long each action took, in milliseconds, `count` times each, in an order in which none has a place of its own.

    Whatever happens on the machine meanwhile happens to all of them.
    """
    times = {name: [] for name in actions}
    order, dice = list(actions), random.Random(seed)
    for _ in range(count):
        dice.shuffle(order)
        for name in order:
            began = time.perf_counter()
            actions[name]()
            times[name].append((time.perf_counter() - began) * 1000)
    return times


def surprise(first: list[float], second: list[float]) -> float:
    """The p-value of Mann and Whitney's test, two-sided, by the normal approximation (good from 20 values on)."""
    ranked = sorted([(value, 0) for value in first] + [(value, 1) for value in second])
    ranks, ties, place = 0.0, 0.0, 0
    while place < len(ranked):
        end = place
        while end < len(ranked) and ranked[end][0] == ranked[place][0]:
            end += 1
        ranks += (place + 1 + end) / 2 * sum(1 for _, series in ranked[place:end] if series == 0)
        ties += (end - place) ** 3 - (end - place)
        place = end
    n, m, total = len(first), len(second), len(ranked)
    u = ranks - n * (n + 1) / 2
    spread = math.sqrt(n * m / 12 * (total + 1 - ties / (total * (total - 1))))
    return math.erfc(abs(u - n * m / 2) / spread / math.sqrt(2)) if spread else 1.0


def compared(times: dict[str, list[float]], reference: dict[str, str]) -> list[dict]:
    """Each series beside the one it must not be told from."""
    medians = {name: statistics.median(values) for name, values in times.items()}
    return [
        {"name": name, "median": medians[name], "beside": other, "ratio": medians[name] / medians[other],
         "p": surprise(times[name], times[other])}
        for name, other in reference.items()]
