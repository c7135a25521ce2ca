#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends ordinary visitors' requests to the sample service, at a bounded rate for a bounded time."""

import argparse
import random
import signal
import threading
import urllib.error
import urllib.request

# (weight, method, path); {id} becomes a job's number.
MIX = [
    (400, "GET", "/job-requirements"),
    (250, "GET", "/job-requirements/{id}"),
    (120, "POST", "/job-requirements/{id}/views"),
    (100, "GET", "/fast"),
    (60, "GET", "/job-requirements?status=FILLED&limit=100"),
    (30, "GET", "/job-requirements/{id}/candidates"),
    (15, "GET", "/slow?ms=400"),
    (15, "GET", "/cpu?ms=50"),
    (5, "GET", "/job-requirements/9999"),
    (5, "GET", "/fail"),
]
MOST_A_SECOND = 50


def request(base, method, path):
    path = path.format(id=random.randint(1, 2000))
    data = b"" if method == "POST" else None
    try:
        with urllib.request.urlopen(
            urllib.request.Request(base + path, data=data, method=method), timeout=10
        ) as reply:
            reply.read()
    except (urllib.error.URLError, OSError):
        pass  # failures are part of the traffic: the service counts them


def visitor(base, stop, interval):
    weights = [weight for weight, _, _ in MIX]
    while not stop.wait(random.expovariate(1 / interval)):
        _, method, path = random.choices(MIX, weights)[0]
        request(base, method, path)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("url", help="the sample service, as http://127.0.0.1:PORT")
    options.add_argument("--rate", type=float, default=5, help=f"requests a second, at most {MOST_A_SECOND}")
    options.add_argument("--seconds", type=float, default=3600, help="ends by itself after so long")
    given = options.parse_args()
    if not given.url.startswith("http://127.0.0.1:"):
        options.error("traffic goes to 127.0.0.1 only")
    if not 0 < given.rate <= MOST_A_SECOND:
        options.error(f"--rate must be above 0 and at most {MOST_A_SECOND}")

    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    visitors = 5
    threads = [
        threading.Thread(target=visitor, args=(given.url, stop, visitors / given.rate))
        for _ in range(visitors)
    ]
    for thread in threads:
        thread.start()
    stop.wait(given.seconds)
    stop.set()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
