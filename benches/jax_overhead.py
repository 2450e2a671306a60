"""What a call of a small jitted function costs: `python benches/jax_overhead.py`, in an environment that has jax-lapwing.

Times `x + 1` over 1,000 numbers on JAX's own CPU platform and on lapwing, by turns: called and waited for, and as a chain of calls
that is waited for at its end. The bound is three times what the CPU platform takes, plus what one dispatch with its wait
takes the device: `cargo bench --bench dispatch` measures that, unless `--dispatch MICROSECONDS` tells. Results are checked.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import time

os.environ.setdefault("JAX_PLATFORMS", "lapwing,cpu")

import jax
import numpy as np

ROUNDS, CALLS, LENGTH = 10, 200, 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dispatch", type=float, help="microseconds of one dispatch and its wait; measured if absent")
    dispatch = parser.parse_args().dispatch or measured()

    add_one = jax.jit(lambda x: x + 1)
    platforms = ("cpu", "lapwing")
    start = {name: jax.device_put(np.arange(LENGTH, dtype=np.float32), jax.devices(name)[0]) for name in platforms}
    waited, chained = ({name: [] for name in platforms} for _ in range(2))
    for round in range(ROUNDS + 1):
        for name in platforms:
            one, many = times(add_one, start[name])
            # The first round compiles and warms up.
            if round:
                waited[name] += one
                chained[name].append(many)

    print("microseconds per call")
    for name in platforms:
        one = waited[name]
        print(f"{name:8} waited for {statistics.median(one):7.1f}, at least {min(one):7.1f}; "
              f"in a chain {statistics.median(chained[name]):7.1f}")  # fmt: skip
    cpu, ours = (statistics.median(waited[name]) for name in platforms)
    bound = 3 * cpu + dispatch
    print(f"bound    {bound:7.1f} = 3 x {cpu:.1f} + {dispatch:.1f} for one dispatch and its wait: "
          f"{'kept' if ours <= bound else 'not kept'}, {ours / bound:.2f} of it")  # fmt: skip


def times(function, x):
    """The seconds of each call that is waited for, and of a call in a chain, in microseconds."""
    waited = []
    for _ in range(CALLS):
        began = time.perf_counter()
        y = function(x).block_until_ready()
        waited.append((time.perf_counter() - began) * 1e6)
    np.testing.assert_array_equal(y, np.arange(LENGTH) + 1)
    began, y = time.perf_counter(), x
    for _ in range(CALLS):
        y = function(y)
    y.block_until_ready()
    many = (time.perf_counter() - began) * 1e6 / CALLS
    np.testing.assert_array_equal(y, np.arange(LENGTH) + CALLS)
    return waited, many


def measured():
    root = pathlib.Path(__file__).parents[1]
    command = ["cargo", "bench", "--quiet", "--package", "lapwing", "--bench", "dispatch"]
    printed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    return float(re.search(r"([\d.]+) us", printed)[1])


if __name__ == "__main__":
    main()
